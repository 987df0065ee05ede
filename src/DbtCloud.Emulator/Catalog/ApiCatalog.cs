using System.Reflection;
using DbtCloud.ApiModel.Model;

namespace DbtCloud.Emulator.Catalog;

/// <summary>The API model that travels inside the assembly, and what the emulator adds to it.</summary>
internal static class ApiCatalog
{
    private static readonly Lazy<ApiModelDocument> Loaded = new(Load);
    private static readonly Lazy<Dictionary<string, ApiOperation>> Keyed = new(() => Published.ToDictionary(operation => operation.Key, StringComparer.Ordinal));

    public static ApiModelDocument Document => Loaded.Value;

    public static IReadOnlyList<ApiOperation> Published => Document.Operations;

    public static IReadOnlyDictionary<string, ApiOperation> ByKey => Keyed.Value;

    public static ApiSchema? Schema(string name) => Document.Schemas.GetValueOrDefault(name);

    private static ApiModelDocument Load()
    {
        Assembly assembly = typeof(ApiCatalog).Assembly;
        using Stream operations = Open(assembly, "operations.json");
        using Stream schemas = Open(assembly, "schemas.json");
        return ApiModelDocument.Load(operations, schemas);
    }

    private static Stream Open(Assembly assembly, string name)
        => assembly.GetManifestResourceStream("api/" + name) ?? throw new InvalidOperationException($"The API model '{name}' is missing from {assembly.GetName().Name}.");
}
