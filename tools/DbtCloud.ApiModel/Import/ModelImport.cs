using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Overlay;

namespace DbtCloud.ApiModel.Import;

/// <summary>Both published files, joined and corrected.</summary>
internal static class ModelImport
{
    public static ImportedModel Join(RawSpecification v2, RawSpecification v3, IReadOnlyList<Correction> corrections)
    {
        SortedDictionary<string, JsonObject> operations = new(StringComparer.Ordinal);
        foreach (JsonObject operation in v2.Operations.Concat(v3.Operations))
        {
            operations.Add($"{(string)operation["method"]!} {(string)operation["path"]!}", operation);
        }

        SortedDictionary<string, JsonObject> schemas = new(StringComparer.Ordinal);
        foreach ((string name, JsonObject schema) in v3.Schemas)
        {
            schemas.Add(name, schema);
        }

        foreach ((string name, JsonObject schema) in v2.Schemas)
        {
            AddOlder(schemas, name, schema);
        }

        int widened = WideIds.Apply(operations.Values, schemas.Values);
        IReadOnlyList<CorrectionOutcome> outcomes =
        [
            .. Corrections.Apply(corrections.Where(IsOfOperation), operations),
            .. Corrections.Apply(corrections.Where(correction => !IsOfOperation(correction)), schemas),
        ];
        return new ImportedModel(operations, schemas, outcomes, widened);
    }

    private static bool IsOfOperation(Correction correction) => correction.Targets[0].Contains(' ', StringComparison.Ordinal);

    // 40 of the 41 names that both files use mean the same thing; where they do not, v2's is kept under a name of its own.
    private static void AddOlder(SortedDictionary<string, JsonObject> schemas, string name, JsonObject schema)
    {
        if (!schemas.TryGetValue(name, out JsonObject? newer))
        {
            schemas.Add(name, schema);
            return;
        }

        newer["apis"] = schema["apis"]!.DeepClone();
        if (JsonNode.DeepEquals(newer, schema))
        {
            newer["apis"] = new JsonArray("v2", "v3");
            return;
        }

        newer["apis"] = new JsonArray("v3");
        schemas.Add(name + ".v2", schema);
    }
}
