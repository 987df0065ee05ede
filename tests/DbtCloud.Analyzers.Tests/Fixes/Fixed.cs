using DbtCloud.Analyzers.CodeFixes.Rules;
using DbtCloud.Analyzers.Documentation;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Fixes;

/// <summary>The rules that have a fix, and what fixes them.</summary>
internal static class Fixed
{
    public static IReadOnlyList<string> Rules { get; } = ["DBTC1001", "DBTC1002", "DBTC1003", "DBTC2001", "DBTC2002", "DBTC2003", "DBTC2004", "DBTC3001", "DBTC3003", "DBTC3004"];

    public static CodeFixProvider By(string rule) => rule switch
    {
        "DBTC1001" => new SharedTokenFix(),
        "DBTC1002" => new WrittenTokenFix(),
        "DBTC1003" => new ExposedTokenFix(),
        "DBTC2001" => new CrossAccountFix(),
        "DBTC2002" or "DBTC2003" => new ReplacedEndpointFix(),
        "DBTC2004" => new DeprecatedHostFix(),
        "DBTC3001" => new OtherAccountFix(),
        "DBTC3003" => new PageSizeFix(),
        "DBTC3004" => new NarrowIdFix(),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No fix for this rule."),
    };

    public static DiagnosticAnalyzer Found(string rule)
        => AllRules.Analyzers.Single(candidate => candidate.SupportedDiagnostics.Any(descriptor => descriptor.Id == rule));
}
