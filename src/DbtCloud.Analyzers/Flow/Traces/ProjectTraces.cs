using System.Runtime.CompilerServices;
using DbtCloud.Analyzers.Configuration;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Traces;

/// <summary>The files of a compilation that speak of dbt. Where none does, no rule has anything to do.</summary>
internal sealed class ProjectTraces
{
    private static readonly ConditionalWeakTable<Compilation, ProjectTraces> Known = new();

    private readonly object gate = new();
    private HashSet<SyntaxTree>? speaking;
    private bool hasWord;

    private ProjectTraces()
    {
    }

    /// <summary>The files whose code speaks of dbt or of a host that the user has declared as dbt's.</summary>
    public IReadOnlyCollection<SyntaxTree> Speaking => speaking!;

    /// <summary>True where the word stands anywhere in the project, or a file speaks of dbt.</summary>
    public bool Any => hasWord || speaking!.Count > 0;

    public static ProjectTraces Of(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
    {
        ProjectTraces traces = Known.GetValue(compilation, static _ => new ProjectTraces());
        lock (traces.gate)
        {
            if (traces.speaking is null)
            {
                traces.Read(compilation, policy, cancellationToken);
            }
        }

        return traces;
    }

    private void Read(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
    {
        HashSet<SyntaxTree> found = [];
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FileTraces traces = FileTraces.Of(tree, cancellationToken);
            hasWord |= traces.HasWord;
            if (traces.Speaks || FileTraces.MentionsAny(tree, policy.HostsFor(tree).Names, cancellationToken))
            {
                found.Add(tree);
            }
        }

        speaking = found;
    }
}
