using System.Text.Json;

namespace DbtCloud.EndToEnd.Harness;

/// <summary>The compiler's own log: it has the findings of severity Info, too, which a build's output does not.</summary>
internal static class Sarif
{
    public static IReadOnlyList<(string Id, string Level)> Read(string file)
    {
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. log.RootElement.GetProperty("runs").EnumerateArray()
                .SelectMany(run => run.GetProperty("results").EnumerateArray())
                .Select(result => (Id: result.GetProperty("ruleId").GetString()!, Level: result.TryGetProperty("level", out JsonElement level) ? level.GetString()! : "warning"))
                .Where(result => result.Id.StartsWith("DBTC", StringComparison.Ordinal)),
        ];
    }
}
