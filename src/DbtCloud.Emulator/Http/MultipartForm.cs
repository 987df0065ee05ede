using System.Text;
using System.Text.Json.Nodes;

namespace DbtCloud.Emulator.Http;

/// <summary>The plain fields of a multipart form; the API takes no files.</summary>
internal static class MultipartForm
{
    public static JsonObject Read(string contentType, ReadOnlyMemory<byte> body)
    {
        int at = contentType.IndexOf("boundary=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            throw ApiProblem.Malformed("Multipart form parse error.");
        }

        string boundary = "--" + contentType[(at + 9)..].Split(';')[0].Trim(' ', '"');
        JsonObject fields = [];
        foreach (string part in Encoding.UTF8.GetString(body.Span).Split(boundary, StringSplitOptions.RemoveEmptyEntries))
        {
            int split = part.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            int name = part.IndexOf("name=\"", StringComparison.OrdinalIgnoreCase);
            if (split < 0 || name < 0 || name > split)
            {
                continue;
            }

            int end = part.IndexOf('"', name + 6);
            if (end > 0)
            {
                fields[part[(name + 6)..end]] = part[(split + 4)..].TrimEnd('\r', '\n');
            }
        }

        return fields;
    }
}
