using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Overlay;

namespace DbtCloud.ApiModel.Import;

/// <summary>What an import yields: the two model files as trees, and what became of the corrections.</summary>
internal sealed record ImportedModel(
    SortedDictionary<string, JsonObject> Operations,
    SortedDictionary<string, JsonObject> Schemas,
    IReadOnlyList<CorrectionOutcome> Corrections,
    int WidenedIds);
