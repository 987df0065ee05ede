using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>Maps the model's type expressions to the client's types.</summary>
internal sealed class TypeMap
{
    private readonly ApiModelDocument _model;
    private readonly NameOverlay _names;
    private readonly Dictionary<string, string> _types = [];
    private readonly Dictionary<string, string> _enums = [];

    public TypeMap(ApiModelDocument model, NameOverlay names)
    {
        _model = model;
        _names = names;
        Index(names.Types, _types);
        Index(names.Enums, _enums);
    }

    /// <summary>The client's type that joins a schema.</summary>
    public string? TypeOf(string schema) => _types.GetValueOrDefault(schema);

    /// <summary>The type of a member of a client type.</summary>
    public WireType OfMember(string expression, string wire, string owner)
    {
        string? id = wire is "id" or "pk" ? _names.Ids["own"].GetValueOrDefault(owner) : _names.Ids["members"].GetValueOrDefault(wire);
        return Of(expression, id);
    }

    /// <summary>The type of a path or query parameter of an operation.</summary>
    public WireType OfParameter(string expression, string wire, string member, string group)
    {
        string bare = wire.Split("__")[0];
        string? id = bare is "id" or "pk"
            ? _names.Ids["operations"].GetValueOrDefault(member) ?? _names.Ids["paths"].GetValueOrDefault(group)
            : _names.Ids["members"].GetValueOrDefault(bare);
        return Of(expression.TrimEnd('!').Split('=')[0].TrimEnd('!'), id);
    }

    public WireType Of(string expression, string? id = null)
    {
        if (expression.StartsWith('['))
        {
            WireType item = Of(expression[1..^1], id);
            return new WireType { Name = $"DbtList<{item.Name}>", Kind = WireKind.List, Item = item };
        }

        if (expression.StartsWith('{'))
        {
            WireType item = Of(expression[1..^1], id);
            return new WireType { Name = $"DbtDictionary<{item.Name}>", Kind = WireKind.Map, Item = item };
        }

        return expression switch
        {
            "string" or "password" => new WireType { Name = "string", Kind = WireKind.Text },
            "boolean" => new WireType { Name = "bool", Kind = WireKind.Boolean, IsValue = true },
            "int64" when id is not null => new WireType { Name = id, Kind = WireKind.Id, IsValue = true },
            "int64" => new WireType { Name = "long", Kind = WireKind.Int64, IsValue = true },
            "integer" => new WireType { Name = "int", Kind = WireKind.Int32, IsValue = true },
            "datetime" => new WireType { Name = "DateTimeOffset", Kind = WireKind.Date, IsValue = true },
            "epochMicros" => new WireType { Name = "DateTimeOffset", Kind = WireKind.EpochMicros, IsValue = true },
            "duration" => new WireType { Name = "TimeSpan", Kind = WireKind.Duration, IsValue = true },
            "any" or "object" => new WireType { Name = "DbtJson", Kind = WireKind.Any },
            _ => Named(expression),
        };
    }

    private static void Index(IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> groups, Dictionary<string, string> index)
    {
        foreach ((string name, IReadOnlyList<string> schemas) in groups.Values.SelectMany(group => group))
        {
            foreach (string schema in schemas)
            {
                index.Add(schema, name);
            }
        }
    }

    private WireType Named(string schema)
    {
        ApiSchema found = _model.Schemas.GetValueOrDefault(schema) ?? throw new InvalidDataException($"No schema '{schema}'.");
        return found.Kind switch
        {
            "alias" => Of(found.Type!),
            "enum" => new WireType { Name = Name(_enums, schema), Kind = found.Type == "string" ? WireKind.TextEnum : WireKind.NumberEnum, IsValue = true },
            "choice" => new WireType { Name = Name(_types, schema), Kind = WireKind.Choice },
            _ => new WireType { Name = Name(_types, schema), Kind = WireKind.Model },
        };
    }

    private static string Name(Dictionary<string, string> names, string schema) =>
        names.GetValueOrDefault(schema) ?? throw new InvalidDataException($"'{schema}' has no name: add it to api/names.");
}
