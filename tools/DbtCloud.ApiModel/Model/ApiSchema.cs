namespace DbtCloud.ApiModel.Model;

/// <summary>One published schema: an object with properties, an enumeration, a choice, or a name for another type.</summary>
internal sealed record ApiSchema
{
    /// <summary><c>object</c>, <c>enum</c>, <c>choice</c> or <c>alias</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Which published files have it: <c>v2</c>, <c>v3</c>; none where it was added by a correction.</summary>
    public IReadOnlyList<string> Apis { get => field ?? []; init; }

    /// <summary>The wire type of an enumeration (<c>string</c> or <c>integer</c>), or what an alias stands for.</summary>
    public string? Type { get; init; }

    /// <summary>True where the published schema refuses members that it does not list.</summary>
    public bool Closed { get; init; }

    /// <summary>An enumeration's values, as text.</summary>
    public IReadOnlyList<string> Values { get => field ?? []; init; }

    /// <summary>The member that decides a choice; on the sibling level where it starts with <c>../</c>.</summary>
    public string? Discriminator { get; init; }

    /// <summary>Which schema each value of the discriminator selects.</summary>
    public IReadOnlyDictionary<string, string> Mapping { get => field ?? new Dictionary<string, string>(); init; }

    public IReadOnlyDictionary<string, ApiProperty> Properties { get => field ?? new Dictionary<string, ApiProperty>(); init; }
}
