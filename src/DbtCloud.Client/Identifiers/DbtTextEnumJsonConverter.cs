using System.Text.Json;
using System.Text.Json.Serialization;

namespace DbtCloud.Models;

/// <summary>Lets an open enumeration over text stand in JSON, known values and unknown ones alike.</summary>
/// <typeparam name="T">The enumeration's type.</typeparam>
public sealed class DbtTextEnumJsonConverter<T> : JsonConverter<T>
    where T : struct, IDbtChoice<T, string>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String
            ? default(T).FromWire(reader.GetString()!)
            : throw new JsonException($"A {typeof(T).Name} is text.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => default(T).FromWire(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(value.Value);
}
