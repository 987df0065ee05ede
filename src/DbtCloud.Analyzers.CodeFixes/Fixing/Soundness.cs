using DbtCloud.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace DbtCloud.Analyzers.CodeFixes.Fixing;

/// <summary>Tries a change before it is offered: it must bring no compiler error or warning that was not there.</summary>
internal static class Soundness
{
    /// <summary>Shortens names and sets white space in the parts that a fix has marked.</summary>
    public static async Task<Document> CleanAsync(Document document, CancellationToken cancellationToken)
    {
        Document simplified = await Simplifier.ReduceAsync(document, Simplifier.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        return await Formatter.FormatAsync(simplified, Formatter.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>True where the changed document, or all that can see its declarations, has no more problems of any kind than before.</summary>
    public static async Task<bool> HoldsAsync(SemanticModel before, Document changed, bool otherFiles, CancellationToken cancellationToken)
    {
        SemanticModel? after = await changed.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return after is not null
            && IsNoWorse(before.GetDiagnostics(cancellationToken: cancellationToken), after.GetDiagnostics(cancellationToken: cancellationToken))
            && (!otherFiles
                || (IsNoWorse(before.Compilation.GetDiagnostics(cancellationToken), after.Compilation.GetDiagnostics(cancellationToken))
                    && await DependentsHoldAsync(changed.Project, cancellationToken).ConfigureAwait(false)));
    }

    /// <summary>True where the rules find less of the one rule and no more of any other, and the wanted operation is asked for.</summary>
    public static async Task<bool> SilencesAsync(SemanticModel before, Document changed, string rule, string? operation, CancellationToken cancellationToken)
    {
        SemanticModel? after = await changed.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (after is null)
        {
            return false;
        }

        IReadOnlyDictionary<string, int> then = RuleFindings.Count(before.Compilation, changed.Project.AnalyzerOptions, cancellationToken);
        IReadOnlyDictionary<string, int> now = RuleFindings.Count(after.Compilation, changed.Project.AnalyzerOptions, cancellationToken);
        return now.All(found => found.Value <= then[found.Key])
            && (then[rule] == 0 || now[rule] < then[rule])
            && (operation is null || Requests(after) > Requests(before));

        int Requests(SemanticModel model) => RuleFindings.CountRequests(model.Compilation, changed.Project.AnalyzerOptions, operation!, cancellationToken);
    }

    // A project that compiled against the old declarations still has to.
    private static async Task<bool> DependentsHoldAsync(Project changed, CancellationToken cancellationToken)
    {
        foreach (ProjectId id in changed.Solution.GetProjectDependencyGraph().GetProjectsThatTransitivelyDependOnThisProject(changed.Id))
        {
            Compilation? after = await changed.Solution.GetProject(id)!.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
            if (after is not null && after.GetDiagnostics(cancellationToken).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNoWorse(IEnumerable<Diagnostic> before, IEnumerable<Diagnostic> after)
    {
        Dictionary<string, int> known = Count(before);
        return Count(after).All(now => known.TryGetValue(now.Key, out int then) && now.Value <= then);
    }

    private static Dictionary<string, int> Count(IEnumerable<Diagnostic> diagnostics)
        => diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .GroupBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
