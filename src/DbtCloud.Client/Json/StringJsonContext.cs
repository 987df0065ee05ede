using System.Text.Json.Serialization;

namespace DbtCloud.Json;

[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class StringJsonContext : JsonSerializerContext;
