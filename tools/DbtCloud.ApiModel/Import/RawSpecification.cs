using System.Text.Json.Nodes;

namespace DbtCloud.ApiModel.Import;

/// <summary>What one published file holds, in the layout of the model but not yet corrected.</summary>
internal sealed record RawSpecification(string Api, IReadOnlyList<JsonObject> Operations, IReadOnlyDictionary<string, JsonObject> Schemas);
