using System.Globalization;
using System.Text;

namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>Found and expected, rule by rule.</summary>
internal static class CorpusSummary
{
    public static string Of(IReadOnlyCollection<CorpusOutcome> outcomes)
    {
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"Corpus: {outcomes.Count} programs, {outcomes.Count(outcome => outcome.Program.Expected.IsEmpty)} of them look-alikes, {KnownGaps.Names.Count} known gaps");
        text.AppendLine("rule      expected  found  missed  false  fixes  compile  silence");
        foreach (string rule in outcomes.SelectMany(outcome => outcome.Program.Expected.Concat(outcome.Found)).Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal))
        {
            int expected = Count(outcomes, outcome => outcome.Program.Expected, rule);
            int missed = Count(outcomes, outcome => outcome.Missed, rule);
            int wrong = Count(outcomes, outcome => outcome.False, rule);
            List<FixOutcome> fixes = [.. outcomes.SelectMany(outcome => outcome.Fixes).Where(fix => fix.Finding.Rule == rule)];
            text.AppendLine(CultureInfo.InvariantCulture, $"{rule,-8}  {expected,8}  {expected - missed,5}  {missed,6}  {wrong,5}  {fixes.Count,5}  {fixes.Count(fix => fix.Compiles),7}  {fixes.Count(fix => fix.Silences),7}");
        }

        return text.ToString();
    }

    private static int Count(IEnumerable<CorpusOutcome> outcomes, Func<CorpusOutcome, IEnumerable<Finding>> select, string rule) =>
        outcomes.SelectMany(select).Count(finding => finding.Rule == rule);
}
