using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DbtCloud.Models;

/// <summary>Lets an open enumeration over numbers stand in JSON, known values and unknown ones alike.</summary>
/// <typeparam name="T">The enumeration's type.</typeparam>
public sealed class DbtNumberEnumJsonConverter<T> : JsonConverter<T>
    where T : struct, IDbtChoice<T, int>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType switch
        {
            JsonTokenType.Number when reader.TryGetInt32(out int number) => default(T).FromWire(number),
            JsonTokenType.String => Parse(reader.GetString()),
            _ => throw new JsonException($"A {typeof(T).Name} is a whole number."),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WriteNumberValue(value.Value);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(value.Value.ToString(CultureInfo.InvariantCulture));

    private static T Parse(string? text)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? default(T).FromWire(number)
            : throw new JsonException($"A {typeof(T).Name} is a whole number.");
}
