using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Queries;

namespace DbtCloud.Emulator.Http;

/// <summary>Reads what clients put into bodies: JSON without a content type, forms where the API takes them, nothing at all.</summary>
internal static class RequestBody
{
    private static readonly JsonDocumentOptions ReadOptions = new() { MaxDepth = 64 };

    public static JsonObject Read(EmulatorRequest request)
    {
        if (request.Body.Length == 0)
        {
            return [];
        }

        string contentType = request.Header("Content-Type") ?? "";
        if (contentType.Contains("x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) && !LooksLikeJson(request.Body.Span))
        {
            return Form(new QueryString(Encoding.UTF8.GetString(request.Body.Span)));
        }

        if (contentType.Contains("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return MultipartForm.Read(contentType, request.Body);
        }

        return Json(request.Body.Span) as JsonObject ?? throw ApiProblem.Malformed("The body must be a JSON object.");
    }

    public static IReadOnlyList<JsonObject> ReadRows(EmulatorRequest request)
    {
        JsonNode? body = request.Body.Length == 0 ? new JsonArray() : Json(request.Body.Span);
        return body switch
        {
            JsonArray rows when rows.All(row => row is JsonObject) => [.. rows.OfType<JsonObject>()],
            JsonObject row => [row],
            _ => throw ApiProblem.Malformed("The body must be a list of JSON objects."),
        };
    }

    private static JsonNode? Json(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> text = body.StartsWith("\uFEFF"u8) ? body[3..] : body;
        if (text.SequenceEqual("null"u8))
        {
            return new JsonObject();
        }

        try
        {
            JsonNode? node = JsonNode.Parse(text, documentOptions: ReadOptions);
            Touch(node);
            return node;
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            // A duplicated member or a lone surrogate shows only when the lazily read node is walked.
            throw ApiProblem.Malformed("JSON parse error.");
        }
    }

    private static void Touch(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach ((_, JsonNode? value) in members)
                {
                    Touch(value);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Touch(item);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                _ = value.GetValue<string>();
                break;
        }
    }

    private static bool LooksLikeJson(ReadOnlySpan<byte> body) => body.TrimStart(" \r\n\t"u8) is [(byte)'{', ..];

    private static JsonObject Form(QueryString form)
    {
        JsonObject body = [];
        foreach (string name in form.Names)
        {
            body[name] = form.Value(name);
        }

        return body;
    }
}
