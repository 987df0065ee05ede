using System.Text.Json;
using System.Text.Json.Serialization;
using DbtCloud.Json;

namespace DbtCloud.Models;

/// <summary>Lets a model of the API stand in JSON of your own, with the members that this version does not know.</summary>
/// <typeparam name="T">The model's type.</typeparam>
public sealed class DbtModelJsonConverter<T> : JsonConverter<T>
    where T : DbtModel, new()
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => ModelText.Read<T>(ref reader, JsonRead.ModelElement);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => (value ?? throw new ArgumentNullException(nameof(value))).Write(writer ?? throw new ArgumentNullException(nameof(writer)), JsonMode.Full);
}
