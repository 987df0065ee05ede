using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace DbtCloud.ApiModel.Import;

/// <summary>Reads one published OpenAPI file into raw operations and schemas: facts only, the descriptions stay behind.</summary>
internal static class SpecificationReader
{
    public static async Task<RawSpecification> ReadAsync(string api, Stream yaml, CancellationToken cancellationToken)
    {
        OpenApiReaderSettings settings = new();
        settings.AddYamlReader();
        using MemoryStream readable = await AsVersionThatAllowsItsContentAsync(yaml, cancellationToken).ConfigureAwait(false);
        ReadResult result = await OpenApiDocument.LoadAsync(readable, "yaml", settings, cancellationToken).ConfigureAwait(false);
        OpenApiDocument document = result.Document ?? throw new InvalidDataException($"The {api} file is no OpenAPI document.");
        if (result.Diagnostic is { Errors.Count: > 0 } diagnostic)
        {
            throw new InvalidDataException($"The {api} file has errors: {string.Join("; ", diagnostic.Errors)}");
        }

        Dictionary<string, JsonObject> schemas = [];
        foreach ((string name, IOpenApiSchema schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            schemas.Add(name, SchemaImport.Of(schema, api));
        }

        List<JsonObject> operations = [];
        foreach ((string path, IOpenApiPathItem item) in document.Paths)
        {
            foreach ((HttpMethod method, OpenApiOperation operation) in item.Operations ?? [])
            {
                operations.Add(OperationImport.Of(path, method.Method.ToUpperInvariant(), operation, schemas));
            }
        }

        return new RawSpecification(api, operations, schemas);
    }

    // The files call themselves 3.0.3 but hold numeric exclusive bounds, which 3.1 brought: a strict 3.0 reader stops there.
    private static async Task<MemoryStream> AsVersionThatAllowsItsContentAsync(Stream yaml, CancellationToken cancellationToken)
    {
        using StreamReader reader = new(yaml, leaveOpen: true);
        string text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        return new MemoryStream(Encoding.UTF8.GetBytes(text.Replace("openapi: 3.0.3", "openapi: 3.1.0", StringComparison.Ordinal)));
    }
}
