using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>The findings that no fix is offered for, each with its line: what a person reads to judge whether one is promised.</summary>
internal static class UnfixedFindings
{
    public static string Of(IEnumerable<CorpusOutcome> outcomes)
    {
        StringBuilder text = new();
        foreach ((CorpusOutcome outcome, Diagnostic diagnostic) in outcomes
            .SelectMany(outcome => outcome.Reported.Select(diagnostic => (outcome, diagnostic)))
            .Where(found => found.diagnostic.Location.IsInSource && found.outcome.Fixes.All(fix => fix.Finding != CorpusOutcome.FindingOf(found.diagnostic)))
            .OrderBy(found => found.diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(found => found.outcome.Program.Name, StringComparer.Ordinal))
        {
            int line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
            string source = diagnostic.Location.SourceTree!.GetText().Lines[line].ToString().Trim();
            string properties = string.Join(" ", diagnostic.Properties.Where(property => property.Value is not null).OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"{property.Key}={property.Value}"));
            text.AppendLine(CultureInfo.InvariantCulture, $"{diagnostic.Id} {outcome.Program.Name} {CorpusOutcome.FindingOf(diagnostic).File}({line + 1}): {source}");
            text.AppendLine(CultureInfo.InvariantCulture, $"    {diagnostic.Location.SourceTree.GetText().ToString(diagnostic.Location.SourceSpan).ReplaceLineEndings(" ")}  [{properties}]");
        }

        return text.ToString();
    }
}
