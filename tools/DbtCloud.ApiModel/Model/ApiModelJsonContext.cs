using System.Text.Json.Serialization;

namespace DbtCloud.ApiModel.Model;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ApiOperation[]))]
[JsonSerializable(typeof(Dictionary<string, ApiSchema>))]
internal sealed partial class ApiModelJsonContext : JsonSerializerContext;
