using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The decisions about names in <c>api/names</c>: what a dbt user would guess, where the published names are not that.</summary>
internal sealed record NameOverlay
{
    /// <summary>The resource of types that nobody has named yet.</summary>
    private const string Unsorted = "Unsorted";

    private NameOverlay(string folder)
    {
        Operations = Flat(folder, "operations.json");
        Types = Lists(folder, "types.json");
        Enums = Lists(folder, "enums.json");
        EnumMembers = Maps(folder, "enum-members.json");
        Ids = Maps(folder, "ids.json");
        Members = Flat(folder, "members.json");
        Words = Flat(folder, "words.json");
        Singulars = Flat(folder, "singulars.json");
        OperationSummaries = Flat(folder, "summaries.json");
        TypeSummaries = Flat(folder, "type-summaries.json");
        MemberSummaries = Flat(folder, "member-summaries.json");
        Permissions = Flat(folder, "permissions.json");
        IncludeRelated = Flat(folder, "include-related.json");
        Secrets = Flat(folder, "secrets.json").Keys.ToHashSet();
    }

    /// <summary>Operation to client member: <c>Jobs.ListAsync</c>.</summary>
    public IReadOnlyDictionary<string, string> Operations { get; private init; }

    /// <summary>Resource to client types to the schemas that each joins, the fullest first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Types { get; private init; }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Enums { get; private init; }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> EnumMembers { get; }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Ids { get; }

    /// <summary>Property names that are not the published member's: by member, or by <c>Type.member</c>.</summary>
    public IReadOnlyDictionary<string, string> Members { get; }

    public IReadOnlyDictionary<string, string> Words { get; }

    public IReadOnlyDictionary<string, string> Singulars { get; private init; }

    public IReadOnlyDictionary<string, string> OperationSummaries { get; private init; }

    public IReadOnlyDictionary<string, string> TypeSummaries { get; }

    public IReadOnlyDictionary<string, string> MemberSummaries { get; }

    /// <summary>Who may call what, and how often, where that is known: by resource, or by <c>Resource.Method</c>.</summary>
    public IReadOnlyDictionary<string, string> Permissions { get; }

    public IReadOnlyDictionary<string, string> IncludeRelated { get; }

    public IReadOnlySet<string> Secrets { get; }

    /// <summary>What the overlay and the model do not agree on: names of what is gone, and what has no name of its own yet.</summary>
    public IReadOnlyList<string> Gone { get; private init; } = [];

    public IReadOnlyList<string> Unnamed { get; private init; } = [];

    public static NameOverlay Load(string root) => new(Path.Combine(root, "api", "names"));

    /// <summary>The overlay for a model that it was not written for: what is gone is left out, and what is new goes by its published name until somebody decides.</summary>
    public NameOverlay FitTo(ApiModelDocument model)
    {
        HashSet<string> operations = [.. model.Operations.Select(operation => operation.Key)];
        Dictionary<string, string> named = Operations.Where(entry => operations.Contains(entry.Key)).ToDictionary();
        Dictionary<string, string> singulars = Singulars.ToDictionary();
        Dictionary<string, string> summaries = OperationSummaries.ToDictionary();
        List<string> unnamed = [];
        foreach (ApiOperation operation in model.Operations.Where(operation => !operation.Has(ApiFlags.Unpublished) && !named.ContainsKey(operation.Key)))
        {
            string group = CSharp.Pascal(operation.Tag, Words);
            string member = $"{group}.{CSharp.Pascal(operation.Name, Words)}Async";
            member = named.ContainsValue(member) ? member.Replace("Async", CSharp.Pascal(operation.Api, Words) + "Async", StringComparison.Ordinal) : member;
            named.Add(operation.Key, member);
            singulars.TryAdd(group, group);
            summaries[member] = $"{operation.Name}, as the published API calls it.";
            unnamed.Add($"{operation.Key}: {member}");
        }

        HashSet<string> known = [.. Types.Concat(Enums).SelectMany(group => group.Value.Values).SelectMany(schemas => schemas)];
        string[] added = [.. SchemaReach.Of(model).Where(schema => !known.Contains(schema) && model.Schemas[schema].Kind is not "alias").Order(StringComparer.Ordinal)];
        unnamed.AddRange(added.Select(schema => $"{schema}: {CSharp.Pascal(schema, Words)}"));
        return this with
        {
            Operations = named,
            Singulars = singulars,
            OperationSummaries = summaries,
            Types = Fit(Types, model, added.Where(schema => model.Schemas[schema].Kind != "enum")),
            Enums = Fit(Enums, model, added.Where(schema => model.Schemas[schema].Kind == "enum")),
            Gone = [.. Operations.Keys.Where(key => !operations.Contains(key)), .. known.Where(schema => !model.Schemas.ContainsKey(schema))],
            Unnamed = unnamed,
        };
    }

    private Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Fit(
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> groups,
        ApiModelDocument model,
        IEnumerable<string> added)
    {
        Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> fitting = [];
        foreach ((string resource, IReadOnlyDictionary<string, IReadOnlyList<string>> types) in groups)
        {
            fitting.Add(resource, types
                .Select(type => KeyValuePair.Create(type.Key, (IReadOnlyList<string>)[.. type.Value.Where(model.Schemas.ContainsKey)]))
                .Where(type => type.Value.Count > 0)
                .ToDictionary());
        }

        Dictionary<string, IReadOnlyList<string>> unsorted = added.ToDictionary(schema => CSharp.Pascal(schema, Words), schema => (IReadOnlyList<string>)[schema]);
        if (unsorted.Count > 0)
        {
            fitting.Add(Unsorted, unsorted);
        }

        return fitting;
    }

    private static JsonObject Read(string folder, string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file)))!.AsObject();

    private static Dictionary<string, string> Flat(string folder, string file) =>
        Read(folder, file).ToDictionary(entry => entry.Key, entry => (string)entry.Value!);

    private static Dictionary<string, IReadOnlyDictionary<string, string>> Maps(string folder, string file) =>
        Read(folder, file).ToDictionary(entry => entry.Key, IReadOnlyDictionary<string, string> (entry) => entry.Value!.AsObject().ToDictionary(inner => inner.Key, inner => (string)inner.Value!));

    private static Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Lists(string folder, string file) =>
        Read(folder, file).ToDictionary(
            entry => entry.Key,
            IReadOnlyDictionary<string, IReadOnlyList<string>> (entry) => entry.Value!.AsObject().ToDictionary(
                inner => inner.Key,
                IReadOnlyList<string> (inner) => [.. inner.Value!.AsArray().Select(name => (string)name!)]));
}
