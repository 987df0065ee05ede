namespace DbtCloud.ApiModel.Model;

/// <summary>What a request carries.</summary>
internal sealed record ApiBody
{
    /// <summary>The type expression of the JSON body: a schema's name, <c>[X]</c>, <c>{X}</c>, <c>object</c>, <c>any</c>.</summary>
    public required string Type { get; init; }

    /// <summary>All media types that the published API takes; the client always sends the first, JSON.</summary>
    public IReadOnlyList<string> Media { get => field ?? []; init; }

    public bool Required { get; init; }
}
