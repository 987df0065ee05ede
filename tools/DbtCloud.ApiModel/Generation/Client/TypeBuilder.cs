using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>Joins schemas into the client's records.</summary>
internal sealed class TypeBuilder(ApiModelDocument model, NameOverlay names, TypeMap map)
{
    private readonly IReadOnlySet<string> _written = RequestReach.Of(model);

    public IReadOnlyList<ClientType> Build()
    {
        List<ClientType> types = [];
        foreach ((string resource, IReadOnlyDictionary<string, IReadOnlyList<string>> group) in names.Types)
        {
            foreach ((string name, IReadOnlyList<string> schemas) in group)
            {
                if (model.Schemas[schemas[0]].Kind != "choice")
                {
                    types.Add(Record(resource, name, schemas));
                }
            }
        }

        foreach ((string resource, IReadOnlyDictionary<string, IReadOnlyList<string>> group) in names.Types)
        {
            foreach ((string name, IReadOnlyList<string> schemas) in group)
            {
                if (model.Schemas[schemas[0]].Kind == "choice")
                {
                    AddChoice(types, resource, name, schemas);
                }
            }
        }

        return [.. types.OrderBy(type => type.Name, StringComparer.Ordinal)];
    }

    private ClientType Record(string resource, string name, IReadOnlyList<string> schemas)
    {
        List<ClientMember> members = [];
        foreach ((string wire, List<(string Schema, ApiProperty Property)> uses) in Join(schemas))
        {
            WireType type = Agree(name, wire, [.. uses.Select(use => map.OfMember(use.Property.Type, wire, name))]);
            bool writable = uses.Any(use => _written.Contains(use.Schema) && !use.Property.ReadOnly);
            members.Add(new ClientMember
            {
                Wire = wire,
                Name = MemberName(name, wire),
                Type = type,
                Index = members.Count,
                NeverNull = wire == "id" && type.Kind == WireKind.Id && uses.Exists(use => !_written.Contains(use.Schema)),
                Writable = writable,
                WriteOnly = uses.TrueForAll(use => use.Property.WriteOnly || (_written.Contains(use.Schema) && uses.Count < schemas.Count && !model.Schemas[schemas[0]].Properties.ContainsKey(wire))) && schemas.Any(schema => !_written.Contains(schema)),
                Deprecated = uses.Exists(use => use.Property.Deprecated),
                Secret = names.Secrets.Contains(wire) || uses.Exists(use => use.Property.Type == "password"),
                Summary = MemberText.Of(names, name, wire, type, uses.Select(use => use.Property)),
            });
        }

        if (members.Count > CSharp.WideMembers)
        {
            throw new NotSupportedException($"{name} has {members.Count} members; the client's models track {CSharp.WideMembers}. Widen MemberMask first.");
        }

        return new ClientType { Name = name, Resource = resource, Schemas = schemas, Members = members, Summary = names.TypeSummaries.GetValueOrDefault(name) ?? Article(name) };
    }

    private static string Article(string name)
    {
        string words = CSharp.Words(name);
        return words.EndsWith('s') && !words.EndsWith("ss", StringComparison.Ordinal) ? $"The {words}." : $"{("aeiouAEIO".Contains(words[0], StringComparison.Ordinal) ? "An" : "A")} {words}.";
    }

    private void AddChoice(List<ClientType> types, string resource, string name, IReadOnlyList<string> schemas)
    {
        ApiSchema choice = model.Schemas[schemas[0]];
        Dictionary<string, string> forms = choice.Mapping.ToDictionary(entry => entry.Key, entry => map.TypeOf(entry.Value)!);
        string decidedBy = choice.Discriminator!;
        ClientType[] records = [.. forms.Values.Select(form => types.First(type => type.Name == form))];
        string[] shared = [.. records[0].Members.Select(member => member.Wire).Where(wire => Array.TrueForAll(records, record => record.Find(wire)?.Type == records[0].Find(wire)!.Type))];
        foreach ((string value, string form) in forms)
        {
            int index = types.FindIndex(type => type.Name == form);
            types[index] = types[index] with
            {
                Base = name,
                Discriminator = value,
                Members = [.. types[index].Members.Select(member => shared.Contains(member.Wire) ? member with { Overrides = true } : member)],
            };
        }

        ClientMember[] common = [.. records[0].Members.Where(member => shared.Contains(member.Wire)).Select((member, index) => member with { Index = index, Overrides = false })];
        types.Add(new ClientType { Name = name, Resource = resource, Schemas = schemas, Members = common, Forms = forms, DecidedBy = decidedBy, Summary = names.TypeSummaries.GetValueOrDefault(name) ?? Article(name) });
        types.Add(new ClientType
        {
            Name = "Raw" + name,
            Resource = resource,
            Schemas = [],
            Base = name,
            Members = [.. common.Select(member => member with { Overrides = true })],
            Summary = $"{CSharp.Words(name)[..1].ToUpperInvariant()}{CSharp.Words(name)[1..]} of a kind that this version does not know: everything that it does not know is among the unknown members.",
        });
    }

    private Dictionary<string, List<(string Schema, ApiProperty Property)>> Join(IReadOnlyList<string> schemas)
    {
        Dictionary<string, List<(string, ApiProperty)>> joined = [];
        foreach (string schema in schemas)
        {
            foreach ((string wire, ApiProperty property) in model.Schemas[schema].Properties)
            {
                if (!joined.TryGetValue(wire, out List<(string, ApiProperty)>? uses))
                {
                    joined.Add(wire, uses = []);
                }

                uses.Add((schema, property));
            }
        }

        return joined;
    }

    private static WireType Agree(string owner, string wire, IReadOnlyList<WireType> types)
    {
        WireType[] distinct = [.. types.DistinctBy(type => type.Name)];
        return distinct.Length == 1
            ? distinct[0]
            : throw new InvalidDataException($"{owner}.{wire} has several types: {string.Join(", ", distinct.Select(type => type.Name))}. Correct one of them, or split the type.");
    }

    private string MemberName(string owner, string wire)
    {
        string name = names.Members.GetValueOrDefault($"{owner}.{wire}") ?? names.Members.GetValueOrDefault(wire) ?? CSharp.Pascal(wire, names.Words);
        return name == owner ? throw new InvalidDataException($"{owner}.{wire} would be named like its type: add it to api/names/members.json.") : name;
    }
}
