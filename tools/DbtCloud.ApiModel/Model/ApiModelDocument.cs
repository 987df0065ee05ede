using System.Text.Json;

namespace DbtCloud.ApiModel.Model;

/// <summary>The dbt Cloud API as the files in <c>api/</c> describe it: published facts, corrected.</summary>
internal sealed class ApiModelDocument(IReadOnlyList<ApiOperation> operations, IReadOnlyDictionary<string, ApiSchema> schemas)
{
    public IReadOnlyList<ApiOperation> Operations { get; } = operations;

    public IReadOnlyDictionary<string, ApiSchema> Schemas { get; } = schemas;

    public static ApiModelDocument Load(Stream operations, Stream schemas) => new(
        JsonSerializer.Deserialize(operations, ApiModelJsonContext.Default.ApiOperationArray) ?? throw new JsonException("The operations file is empty."),
        JsonSerializer.Deserialize(schemas, ApiModelJsonContext.Default.DictionaryStringApiSchema) ?? throw new JsonException("The schemas file is empty."));

    public static ApiModelDocument Load(string folder)
    {
        using FileStream operations = File.OpenRead(Path.Combine(folder, "operations.json"));
        using FileStream schemas = File.OpenRead(Path.Combine(folder, "schemas.json"));
        return Load(operations, schemas);
    }

    public static ApiModelDocument Parse(string operations, string schemas) => new(
        JsonSerializer.Deserialize(operations, ApiModelJsonContext.Default.ApiOperationArray) ?? throw new JsonException("The operations text is empty."),
        JsonSerializer.Deserialize(schemas, ApiModelJsonContext.Default.DictionaryStringApiSchema) ?? throw new JsonException("The schemas text is empty."));
}
