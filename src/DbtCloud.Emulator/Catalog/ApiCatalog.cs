using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DbtCloud.ApiModel.Model;

namespace DbtCloud.Emulator.Catalog;

/// <summary>The API model that travels inside the assembly. The schemas are read when the first answer needs one: a start should cost little.</summary>
internal static class ApiCatalog
{
    private static readonly Lazy<ApiOperation[]> Operations = new(() => Read("operations.json", ApiModelJsonContext.Default.ApiOperationArray));
    private static readonly Lazy<Dictionary<string, ApiSchema>> Schemas = new(() => Read("schemas.json", ApiModelJsonContext.Default.DictionaryStringApiSchema));
    private static readonly Lazy<Dictionary<string, ApiOperation>> Keyed = new(() => Published.ToDictionary(operation => operation.Key, StringComparer.Ordinal));

    public static IReadOnlyList<ApiOperation> Published => Operations.Value;

    public static IReadOnlyDictionary<string, ApiOperation> ByKey => Keyed.Value;

    public static ApiSchema? Schema(string name) => Schemas.Value.GetValueOrDefault(name);

    private static T Read<T>(string name, JsonTypeInfo<T> type)
    {
        Assembly assembly = typeof(ApiCatalog).Assembly;
        using Stream stream = assembly.GetManifestResourceStream("api/" + name) ?? throw new InvalidOperationException($"The API model '{name}' is missing from {assembly.GetName().Name}.");
        return JsonSerializer.Deserialize(stream, type) ?? throw new JsonException($"The API model '{name}' is empty.");
    }
}
