using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DbtCloud.Models;

/// <summary>Lets an id stand in JSON as a number, be read from a number or a number in quotes, and be the key of a dictionary.</summary>
/// <typeparam name="T">The id's type.</typeparam>
public sealed class DbtIdJsonConverter<T> : JsonConverter<T>
    where T : struct, IDbtId<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long number))
        {
            return default(T).FromInt64(number);
        }

        if (reader.TokenType == JsonTokenType.String)
        {
            return Parse(reader.GetString());
        }

        throw new JsonException($"A {typeof(T).Name} is a whole number.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WriteNumberValue(value.Value);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(value.Value.ToString(CultureInfo.InvariantCulture));

    private static T Parse(string? text)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? default(T).FromInt64(number)
            : throw new JsonException($"A {typeof(T).Name} is a whole number.");
}
