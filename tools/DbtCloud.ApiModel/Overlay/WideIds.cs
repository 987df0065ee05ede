using System.Text.Json.Nodes;

namespace DbtCloud.ApiModel.Overlay;

/// <summary>
/// The one correction that is a rule: ids are 64-bit on the wire (live ones have 14 digits), while the published files declare
/// every path parameter and about a hundred members as plain integers.
/// </summary>
internal static class WideIds
{
    public static int Apply(IEnumerable<JsonObject> operations, IEnumerable<JsonObject> schemas)
    {
        int changed = 0;
        foreach (JsonObject operation in operations)
        {
            changed += Widen(operation["pathParameters"] as JsonObject, _ => true);
            changed += Widen(operation["query"] as JsonObject, IsId);
        }

        foreach (JsonObject schema in schemas)
        {
            foreach ((string name, JsonNode? property) in schema["properties"] as JsonObject ?? [])
            {
                if (IsId(name) && Wide((string)property!["type"]!) is { } wide)
                {
                    property["type"] = wide;
                    changed++;
                }
            }
        }

        return changed;
    }

    private static int Widen(JsonObject? parameters, Func<string, bool> isId)
    {
        int changed = 0;
        foreach ((string name, JsonNode? type) in parameters?.ToArray() ?? [])
        {
            if (isId(name) && Wide((string)type!) is { } wide)
            {
                parameters![name] = wide;
                changed++;
            }
        }

        return changed;
    }

    private static bool IsId(string name) =>
        name is "id" or "pk" or "blocked_by" or "on_cancel" or "on_failure" or "on_success" or "on_warning"
        || name.EndsWith("_id", StringComparison.Ordinal)
        || name.EndsWith("_ids", StringComparison.Ordinal)
        || name.StartsWith("pk__", StringComparison.Ordinal)
        || name.StartsWith("id__", StringComparison.Ordinal)
        || name.EndsWith("_id__in", StringComparison.Ordinal);

    private static string? Wide(string type) => type.Replace("integer", "int64", StringComparison.Ordinal) is var wide && wide != type ? wide : null;
}
