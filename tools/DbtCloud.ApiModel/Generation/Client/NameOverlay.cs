using System.Text.Json.Nodes;

namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The decisions about names in <c>api/names</c>: what a dbt user would guess, where the published names are not that.</summary>
internal sealed class NameOverlay
{
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
        IncludeRelated = Flat(folder, "include-related.json");
        Secrets = Flat(folder, "secrets.json").Keys.ToHashSet();
    }

    /// <summary>Operation to client member: <c>Jobs.ListAsync</c>.</summary>
    public IReadOnlyDictionary<string, string> Operations { get; }

    /// <summary>Resource to client types to the schemas that each joins, the fullest first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Types { get; }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Enums { get; }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> EnumMembers { get; }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Ids { get; }

    /// <summary>Property names that are not the published member's: by member, or by <c>Type.member</c>.</summary>
    public IReadOnlyDictionary<string, string> Members { get; }

    public IReadOnlyDictionary<string, string> Words { get; }

    public IReadOnlyDictionary<string, string> Singulars { get; }

    public IReadOnlyDictionary<string, string> OperationSummaries { get; }

    public IReadOnlyDictionary<string, string> TypeSummaries { get; }

    public IReadOnlyDictionary<string, string> MemberSummaries { get; }

    public IReadOnlyDictionary<string, string> IncludeRelated { get; }

    public IReadOnlySet<string> Secrets { get; }

    public static NameOverlay Load(string root) => new(Path.Combine(root, "api", "names"));

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
