namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>One record of the client.</summary>
internal sealed record ClientType
{
    public required string Name { get; init; }

    public required string Resource { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<string> Schemas { get; init; }

    public required IReadOnlyList<ClientMember> Members { get; init; }

    /// <summary>The abstract record that it is a form of.</summary>
    public string? Base { get; init; }

    /// <summary>The value of the discriminator that stands for it.</summary>
    public string? Discriminator { get; init; }

    /// <summary>For an abstract record: the forms by the discriminator's value.</summary>
    public IReadOnlyDictionary<string, string>? Forms { get; init; }

    /// <summary>For an abstract record: the member that decides.</summary>
    public string? DecidedBy { get; init; }

    public bool IsAbstract => Forms is not null;

    public ClientMember? Find(string wire) => Members.FirstOrDefault(member => member.Wire == wire);
}
