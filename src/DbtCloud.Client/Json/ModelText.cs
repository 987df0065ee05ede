using System.Text;
using System.Text.Json;

namespace DbtCloud.Json;

/// <summary>Reads a model out of the middle of somebody else's JSON.</summary>
internal static class ModelText
{
    public static T Read<T>(ref Utf8JsonReader reader, JsonElementRead<T> read)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        byte[] bytes = Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
        Utf8JsonReader own = new(bytes);
        own.Read();
        using JsonReadContext context = new(bytes);
        return read(ref own, context, out T value) == ReadOutcome.NotUnderstood
            ? throw new JsonException($"The JSON is no {typeof(T).Name}.")
            : value;
    }
}
