using System.Text.Json.Nodes;

namespace DbtCloud.ApiModel.Overlay;

/// <summary>Reads <c>api/corrections/*.json</c>.</summary>
internal static class CorrectionFile
{
    private static readonly HashSet<string> s_members = ["reason", "targets", "path", "was", "to"];

    public static IReadOnlyList<Correction> ReadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<Correction> Read(string file)
    {
        string name = Path.GetFileName(file);
        foreach (JsonNode? node in JsonNode.Parse(File.ReadAllText(file))!.AsArray())
        {
            JsonObject entry = node!.AsObject();
            if (entry.FirstOrDefault(member => !s_members.Contains(member.Key)) is { Key: { } stray })
            {
                throw new InvalidDataException($"{name}: a correction has no member '{stray}'.");
            }

            yield return new Correction
            {
                Reason = (string?)entry["reason"] is { Length: > 0 } reason ? reason : throw new InvalidDataException($"{name}: every correction has a reason."),
                Targets = [.. entry["targets"]!.AsArray().Select(target => (string)target!)],
                Path = (string?)entry["path"] ?? "",
                Was = entry["was"]?.DeepClone(),
                To = entry["to"]?.DeepClone(),
                File = name,
            };
        }
    }
}
