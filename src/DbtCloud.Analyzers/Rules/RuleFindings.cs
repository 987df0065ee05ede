using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Endpoints;
using DbtCloud.Analyzers.Flow;
using DbtCloud.Analyzers.Flow.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Rules;

/// <summary>What the rules over requests find in a compilation, by rule: how a fix is tried before it is offered.</summary>
internal static class RuleFindings
{
    private static readonly string[] EndpointRules = ["DBTC2001", "DBTC2002", "DBTC2003", "DBTC2005", "DBTC2006"];

    /// <summary>The number of findings of each rule that has any.</summary>
    public static IReadOnlyDictionary<string, int> Count(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        ReportingPolicy policy = ReportingPolicy.Of(compilation, options);
        ProjectFacts facts = ProjectFacts.Of(compilation);
        SharedTokens shared = SharedTokenRule.Answer(compilation, policy, cancellationToken);
        EndpointFindings endpoints = facts.Ask("endpoints", compilation, policy, EndpointFindings.Find, cancellationToken);
        return new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["DBTC1001"] = shared.Within.Count,
            ["DBTC1004"] = shared.Across.Count,
            ["DBTC1003"] = facts.Ask("DBTC1003", compilation, policy, Exposures.Find, cancellationToken).Count,
            ["DBTC3001"] = facts.Ask("DBTC3001", compilation, policy, OtherAccounts.Find, cancellationToken).Count,
            ["DBTC3003"] = facts.Ask("DBTC3003", compilation, policy, PageSizes.Find, cancellationToken).Count,
        }
        .Concat(EndpointRules.Select(id => new KeyValuePair<string, int>(id, endpoints.Of(id).Count)))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }

    /// <summary>How often a compilation asks for an operation, given by the template of its path.</summary>
    public static int CountRequests(Compilation compilation, AnalyzerOptions options, string operation, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> all = ProjectFacts.Of(compilation).Ask("operations", compilation, ReportingPolicy.Of(compilation, options), Operations, cancellationToken);
        return all.Count(asked => asked == operation);
    }

    private static IReadOnlyList<string> Operations(FactSink facts, DbtEvidence evidence)
        => facts.Requests
            .Where(evidence.IsDbt)
            .Select(request => EndpointFindings.ApiPath(request.Url) is { } path ? EndpointMatcher.TemplateOf(path, request.Method) : null)
            .OfType<string>()
            .ToList();
}
