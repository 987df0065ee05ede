using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using DbtCloud.ApiModel.Model;

namespace DbtCloud.Emulator.Catalog;

/// <summary>
/// The API model that travels inside the assembly. It is read by hand, and each schema when something asks for it: compiling a deserializer
/// took longer than everything else that a start does.
/// </summary>
internal static class ApiCatalog
{
    private static readonly Lazy<ApiOperation[]> Operations = new(() => [.. Open("operations.json").EnumerateArray().Select(ModelReader.Operation)]);
    private static readonly Lazy<JsonElement> Schemas = new(() => Open("schemas.json"));
    private static readonly ConcurrentDictionary<string, ApiSchema?> Read = new(StringComparer.Ordinal);
    private static readonly Lazy<Dictionary<string, ApiOperation>> Keyed = new(() => Published.ToDictionary(operation => operation.Key, StringComparer.Ordinal));

    public static IReadOnlyList<ApiOperation> Published => Operations.Value;

    public static IReadOnlyDictionary<string, ApiOperation> ByKey => Keyed.Value;

    public static ApiSchema? Schema(string name)
        => Read.TryGetValue(name, out ApiSchema? known) ? known
            : Read.GetOrAdd(name, Schemas.Value.TryGetProperty(name, out JsonElement schema) ? ModelReader.Schema(schema) : null);

    private static JsonElement Open(string name)
    {
        Assembly assembly = typeof(ApiCatalog).Assembly;
        using Stream stream = assembly.GetManifestResourceStream("api/" + name) ?? throw new InvalidOperationException($"The API model '{name}' is missing from {assembly.GetName().Name}.");
        return JsonDocument.Parse(stream).RootElement;
    }
}
