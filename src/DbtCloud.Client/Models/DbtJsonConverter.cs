using System.Text.Json;
using System.Text.Json.Serialization;

namespace DbtCloud.Models;

/// <summary>Lets a <see cref="DbtJson"/> stand in other JSON.</summary>
public sealed class DbtJsonConverter : JsonConverter<DbtJson>
{
    /// <inheritdoc/>
    public override DbtJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return DbtJson.From(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DbtJson value, JsonSerializerOptions options)
        => (writer ?? throw new ArgumentNullException(nameof(writer))).WriteRawValue((value ?? throw new ArgumentNullException(nameof(value))).Utf8, skipInputValidation: true);
}
