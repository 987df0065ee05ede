using System.Globalization;
using System.Text.Json.Nodes;

namespace DbtCloud.ApiModel.Overlay;

/// <summary>Applies corrections to the raw model, each only where the published files still say what it was written against.</summary>
internal static class Corrections
{
    public static IReadOnlyList<CorrectionOutcome> Apply(IEnumerable<Correction> corrections, IDictionary<string, JsonObject> targets) =>
        [.. corrections.SelectMany(correction => correction.Targets.Select(target =>
            new CorrectionOutcome(correction, target, Apply(correction, target, targets))))];

    private static CorrectionState Apply(Correction correction, string target, IDictionary<string, JsonObject> targets)
    {
        bool exists = targets.TryGetValue(target, out JsonObject? whole);
        if (correction.Path.Length == 0)
        {
            if (exists)
            {
                return CorrectionState.NoLongerNeeded;
            }

            targets.Add(target, correction.To!.DeepClone().AsObject());
            return CorrectionState.Applied;
        }

        if (!exists)
        {
            return CorrectionState.TargetMissing;
        }

        string[] steps = correction.Path.Split('/');
        JsonNode? parent = whole;
        foreach (string step in steps[..^1])
        {
            parent = Step(parent, step);
        }

        if (parent is null)
        {
            return CorrectionState.TargetMissing;
        }

        JsonNode? now = Step(parent, steps[^1]);
        if (JsonNode.DeepEquals(now, correction.To))
        {
            return CorrectionState.NoLongerNeeded;
        }

        if (!JsonNode.DeepEquals(now, correction.Was))
        {
            return CorrectionState.Outdated;
        }

        Set(parent, steps[^1], correction.To?.DeepClone());
        return CorrectionState.Applied;
    }

    private static JsonNode? Step(JsonNode? node, string step) => node switch
    {
        JsonObject members => members[step],
        JsonArray items when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < items.Count => items[index],
        _ => null,
    };

    private static void Set(JsonNode parent, string step, JsonNode? value)
    {
        if (parent is JsonArray items)
        {
            items[int.Parse(step, CultureInfo.InvariantCulture)] = value;
        }
        else if (value is null)
        {
            parent.AsObject().Remove(step);
        }
        else
        {
            parent.AsObject()[step] = value;
        }
    }
}
