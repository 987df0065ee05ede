using System.Text.Encodings.Web;
using System.Text.Json;

namespace DbtCloud.Json;

/// <summary>A writer that its thread uses again and again: a small body costs its own bytes and nothing else.</summary>
internal sealed class JsonScratch : IDisposable
{
    private const int LargestKept = 64 * 1024;

    [ThreadStatic]
    private static JsonScratch? idle;

    private readonly MemoryStream stream = new();

    private JsonScratch() => Writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public Utf8JsonWriter Writer { get; }

    /// <summary>Takes the thread's own, or a new one while that is in use further up. It must be given back on the same thread.</summary>
    public static JsonScratch Take()
    {
        JsonScratch scratch = idle ?? new JsonScratch();
        idle = null;
        return scratch;
    }

    public byte[] ToArray()
    {
        Writer.Flush();
        return stream.ToArray();
    }

    public void Dispose()
    {
        if (stream.Capacity > LargestKept)
        {
            Writer.Dispose();
            return;
        }

        stream.SetLength(0);
        Writer.Reset();
        idle = this;
    }
}
