using System.Text.Json;
using System.Text.Json.Serialization;

namespace DbtCloud.Credentials;

/// <summary>Reads a token from JSON and writes its mask: options that are dumped as JSON show no secret.</summary>
internal sealed class DbtTokenJsonConverter : JsonConverter<DbtToken>
{
    public override DbtToken? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.GetString() is { } value ? new DbtToken(value) : null;

    public override void Write(Utf8JsonWriter writer, DbtToken value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());
}
