using System.Globalization;
using System.Text;
using DbtCloud.ApiModel.Generation.Client;
using DbtCloud.ApiModel.Model;
using DbtCloud.ApiModel.Overlay;

namespace DbtCloud.ApiModel.Import;

/// <summary>What a maintainer reads after an import: what is new, what changed, what is gone, and which corrections have had their day.</summary>
internal static class ImportReport
{
    public static string Of(ApiModelDocument? before, ApiModelDocument after, ImportedModel imported, NameOverlay? names = null)
    {
        StringBuilder text = new();
        int published = after.Operations.Count(operation => !operation.Has(ApiFlags.Unpublished));
        text.AppendLine(CultureInfo.InvariantCulture, $"{published} published operations, {after.Operations.Count - published} unpublished ones, {after.Schemas.Values.Sum(schema => schema.Apis.Count)} published schemas; {imported.WidenedIds} ids widened to 64 bits.");
        if (before is not null)
        {
            Operations(text, before, after);
            Schemas(text, before, after);
        }

        Corrections(text, imported.Corrections);
        if (names is not null)
        {
            Section(text, "New, and named as published for now (decide in api/names)", names.Unnamed);
            Section(text, "Names in api/names of what is gone (delete them)", names.Gone);
        }

        return text.ToString();
    }

    private static void Operations(StringBuilder text, ApiModelDocument before, ApiModelDocument after)
    {
        Dictionary<string, ApiOperation> old = before.Operations.ToDictionary(operation => operation.Key);
        Dictionary<string, ApiOperation> now = after.Operations.ToDictionary(operation => operation.Key);
        Section(text, "Operations added", now.Keys.Except(old.Keys));
        Section(text, "Operations removed", old.Keys.Except(now.Keys));
        IEnumerable<string> both = now.Keys.Intersect(old.Keys);
        Section(text, "Operations newly deprecated", both.Where(key => now[key].Has(ApiFlags.Deprecated) && !old[key].Has(ApiFlags.Deprecated)));
        Section(text, "Operations changed", both.Where(key => Text(now[key]) != Text(old[key])));
    }

    private static void Schemas(StringBuilder text, ApiModelDocument before, ApiModelDocument after)
    {
        Section(text, "Schemas added", after.Schemas.Keys.Except(before.Schemas.Keys));
        Section(text, "Schemas removed", before.Schemas.Keys.Except(after.Schemas.Keys));
        foreach (string name in after.Schemas.Keys.Intersect(before.Schemas.Keys).Order(StringComparer.Ordinal))
        {
            ApiSchema old = before.Schemas[name];
            ApiSchema now = after.Schemas[name];
            Section(text, $"{name}: members added", now.Properties.Keys.Except(old.Properties.Keys));
            Section(text, $"{name}: members removed", old.Properties.Keys.Except(now.Properties.Keys));
            IEnumerable<string> both = now.Properties.Keys.Intersect(old.Properties.Keys);
            Section(text, $"{name}: members newly deprecated", both.Where(key => now.Properties[key].Deprecated && !old.Properties[key].Deprecated));
            Section(text, $"{name}: members changed", both.Where(key => Text(now.Properties[key]) != Text(old.Properties[key])));
            Section(text, $"{name}: values added", now.Values.Except(old.Values));
            Section(text, $"{name}: values removed", old.Values.Except(now.Values));
        }
    }

    private static void Corrections(StringBuilder text, IReadOnlyList<CorrectionOutcome> outcomes)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{outcomes.Count(outcome => outcome.State == CorrectionState.Applied)} corrections applied.");
        Section(text, "Corrections that the published files have caught up with (delete them)", Of(CorrectionState.NoLongerNeeded));
        Section(text, "Corrections whose ground has changed (look again; not applied)", Of(CorrectionState.Outdated));
        Section(text, "Corrections whose target is gone", Of(CorrectionState.TargetMissing));

        IEnumerable<string> Of(CorrectionState state) => outcomes
            .Where(outcome => outcome.State == state)
            .Select(outcome => $"{outcome.Correction.File}: {outcome.Target} {outcome.Correction.Path}: {outcome.Correction.Reason}");
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> entries)
    {
        string[] sorted = [.. entries.Order(StringComparer.Ordinal)];
        if (sorted.Length > 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{title}: {sorted.Length}");
            foreach (string entry in sorted)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {entry}");
            }
        }
    }

    private static string Text(ApiOperation operation) =>
        System.Text.Json.JsonSerializer.Serialize(operation, ApiModelJsonContext.Default.ApiOperation);

    private static string Text(ApiProperty property) =>
        System.Text.Json.JsonSerializer.Serialize(property, ApiModelJsonContext.Default.ApiProperty);
}
