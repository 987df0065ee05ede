using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;

namespace DbtCloud.Emulator.Envelopes;

/// <summary>Writes the API's envelopes.</summary>
internal static class Envelope
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static EmulatorResponse Problem(ApiProblem problem)
    {
        EmulatorResponse response = Write(problem.Status, writer =>
        {
            WriteStatus(writer, EnvelopeKind.Standard, problem.Status, problem.Message, null);
            writer.WritePropertyName("data");
            WriteNode(writer, problem.Payload);
        });
        foreach ((string name, string value) in problem.Headers)
        {
            response.Headers[name] = value;
        }

        return response;
    }

    public static EmulatorResponse Single(EnvelopeKind kind, JsonNode? data, int status = 200)
        => kind == EnvelopeKind.None ? Bare(data, status) : Write(status, writer =>
        {
            WriteStatus(writer, kind, status, "Success!", "");
            writer.WritePropertyName("data");
            WriteNode(writer, data);
            if (kind == EnvelopeKind.Detail)
            {
                writer.WriteStartObject("extra");
                writer.WriteEndObject();
                writer.WriteNull("error_code");
            }
        });

    public static EmulatorResponse List(EnvelopeKind kind, IReadOnlyCollection<JsonNode?> rows, JsonObject filters, string orderBy, int totalCount, int status = 200)
        => Write(status, writer =>
        {
            WriteStatus(writer, kind, status, "Success!", "");
            writer.WriteStartArray("data");
            foreach (JsonNode? row in rows)
            {
                WriteNode(writer, row);
            }

            writer.WriteEndArray();
            writer.WriteStartObject("extra");
            writer.WritePropertyName("filters");
            filters.WriteTo(writer);
            if (kind != EnvelopeKind.Webhooks)
            {
                writer.WriteString("order_by", orderBy);
            }

            writer.WriteStartObject("pagination");
            writer.WriteNumber("count", rows.Count);
            writer.WriteNumber("total_count", totalCount);
            writer.WriteEndObject();
            writer.WriteEndObject();
            if (kind == EnvelopeKind.Detail)
            {
                writer.WriteNull("error_code");
            }
        });

    /// <summary>A body outside any envelope.</summary>
    public static EmulatorResponse Bare(JsonNode? node, int status = 200, string contentType = "application/json")
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, WriterOptions))
        {
            WriteNode(writer, node);
        }

        return new EmulatorResponse { Status = status, ContentType = contentType, Content = new BytesContent(buffer.WrittenMemory) };
    }

    private static EmulatorResponse Write(int status, Action<Utf8JsonWriter> members)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, WriterOptions))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return EmulatorResponse.Json(status, buffer.WrittenMemory);
    }

    private static void WriteStatus(Utf8JsonWriter writer, EnvelopeKind kind, int status, string userMessage, string? developerMessage)
    {
        writer.WriteStartObject("status");
        writer.WriteNumber("code", status);
        if (kind != EnvelopeKind.Webhooks)
        {
            writer.WriteBoolean("is_success", status < 400);
            writer.WriteString("user_message", userMessage);
            writer.WriteString("developer_message", developerMessage);
        }

        writer.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter writer, JsonNode? node)
    {
        if (node is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            node.WriteTo(writer);
        }
    }
}
