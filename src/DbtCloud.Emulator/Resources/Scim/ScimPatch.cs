using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Scim;

/// <summary>Reads the operations of a SCIM patch.</summary>
internal static class ScimPatch
{
    private static readonly string[] Verbs = ["add", "remove", "replace"];

    public static IReadOnlyList<JsonObject> Operations(RequestContext context)
    {
        if (context.Body["Operations"] is not JsonArray { Count: > 0 } operations || operations.Any(operation => operation is not JsonObject))
        {
            throw ApiProblem.Invalid("Operations", "This field is required.");
        }

        // Identity providers disagree about the case of the verb.
        return operations.OfType<JsonObject>().All(operation => Verbs.Contains(operation.Text("op")?.ToLowerInvariant()))
            ? [.. operations.OfType<JsonObject>()]
            : throw ApiProblem.Invalid("op", "Must be add, remove or replace.");
    }

    /// <summary>An object that holds a value at a path like <c>name.givenName</c>.</summary>
    public static JsonObject AtPath(string path, JsonNode? value)
    {
        if (path.StartsWith(ScimView.Extension, StringComparison.Ordinal))
        {
            string member = path[ScimView.Extension.Length..].TrimStart(':', '.');
            return new JsonObject { [ScimView.Extension] = member.Length == 0 ? value?.DeepClone() : new JsonObject { [member] = value?.DeepClone() } };
        }

        JsonNode? node = value?.DeepClone();
        foreach (string part in path.Split('.').Reverse())
        {
            node = new JsonObject { [part] = node };
        }

        return (JsonObject)node!;
    }
}
