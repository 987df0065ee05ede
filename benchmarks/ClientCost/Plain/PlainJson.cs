using System.Text.Json;
using System.Text.Json.Serialization;

namespace DbtCloud.Benchmarks.ClientCost.Plain;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PlainEnvelope<List<PlainRun>>))]
[JsonSerializable(typeof(PlainEnvelope<PlainRun>))]
internal sealed partial class PlainJson : JsonSerializerContext
{
    /// <summary>The same names by reflection, as the other libraries read unless told otherwise.</summary>
    public static JsonSerializerOptions Reflection { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
}
