namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>One property of a client type, joined from the members of all its schemas.</summary>
internal sealed record ClientMember
{
    public required string Wire { get; init; }

    public required string Name { get; init; }

    public required WireType Type { get; init; }

    public required int Index { get; init; }

    /// <summary>Set on every instance: the id of a thing that has one.</summary>
    public bool NeverNull { get; init; }

    public bool Writable { get; init; }

    public bool WriteOnly { get; init; }

    public bool Deprecated { get; init; }

    public bool Secret { get; init; }

    /// <summary>Declared by the base record, too.</summary>
    public bool Overrides { get; init; }

    public required string Summary { get; init; }

    public string Field => "_" + CSharp.Camel(Name).TrimStart('@');

    /// <summary>A value whose null is told by a bit of the model, not by a flag of its own beside each value.</summary>
    public bool IsPacked => Type.IsValue && !NeverNull;

    public string FieldType => IsPacked ? Type.Name : PropertyType;

    public string PropertyType => NeverNull ? Type.Name : Type.Name + "?";
}
