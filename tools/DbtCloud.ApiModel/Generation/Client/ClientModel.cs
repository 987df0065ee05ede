using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>Everything that the client is generated from: the API's model under the client's names.</summary>
internal sealed record ClientModel(
    IReadOnlyList<ClientType> Types,
    IReadOnlyList<ClientEnum> Enums,
    IReadOnlyList<string> Ids,
    IReadOnlyList<ClientOperation> Operations,
    NameOverlay Names)
{
    public static ClientModel Build(ApiModelDocument model, NameOverlay names)
    {
        TypeMap map = new(model, names);
        TypeBuilder types = new(model, names, map);
        IReadOnlyList<ClientType> built = types.Build();
        ClientEnum[] enums = [.. names.Enums.SelectMany(group => group.Value.Select(entry => Enum(model, names, group.Key, entry.Key, entry.Value))).OrderBy(one => one.Name, StringComparer.Ordinal)];
        string[] ids = [.. names.Ids.Values.SelectMany(group => group.Values).Distinct().Order(StringComparer.Ordinal)];
        OperationBuilder operations = new(names, map, built.ToDictionary(type => type.Name));
        return new ClientModel(built, enums, ids, operations.Build(model), names);
    }

    private static ClientEnum Enum(ApiModelDocument model, NameOverlay names, string resource, string name, IReadOnlyList<string> schemas)
    {
        ApiSchema[] found = [.. schemas.Select(schema => model.Schemas[schema])];
        IReadOnlyDictionary<string, string> own = names.EnumMembers.GetValueOrDefault(name) ?? new Dictionary<string, string>();
        (string, string)[] values = [.. found.SelectMany(schema => schema.Values).Distinct().Select(value => (value, own.GetValueOrDefault(value) ?? CSharp.Pascal(value, names.Words)))];
        return new ClientEnum(name, resource, found[0].Type == "string", values, $"The {CSharp.Words(name)}; a value that this version does not know is kept as it is.");
    }
}
