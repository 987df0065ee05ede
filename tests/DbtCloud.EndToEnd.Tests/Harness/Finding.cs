using System.Globalization;
using System.Text.RegularExpressions;

namespace DbtCloud.EndToEnd.Harness;

/// <summary>One line of compiler output that carries one of our rule ids.</summary>
internal sealed partial record Finding(string File, int Line, int Column, string Severity, string Id, string Message)
{
    public static IReadOnlyList<Finding> ReadAll(string output) =>
        [.. Pattern().Matches(output).Select(Read).Distinct().OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line)];

    private static Finding Read(Match match) => new(
        Path.GetFileName(match.Groups["file"].Value.Trim()),
        int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture),
        int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture),
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["message"].Value.Trim());

    [GeneratedRegex(@"^(?<file>[^\r\n(]+)\((?<line>\d+),(?<column>\d+)\): (?<severity>warning|error|info) (?<id>DBTC\d{4}): (?<message>[^\r\n]*?)( \[[^\]\r\n]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
