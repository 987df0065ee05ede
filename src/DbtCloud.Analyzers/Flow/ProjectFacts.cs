using System.Runtime.CompilerServices;
using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow;

/// <summary>The facts of a compilation, gathered once, whichever rule asks first.</summary>
internal sealed class ProjectFacts
{
    private static readonly ConditionalWeakTable<Compilation, ProjectFacts> Known = new();

    private readonly object gate = new();
    private readonly Dictionary<string, object> answers = new(StringComparer.Ordinal);
    private FactSink? facts;
    private DbtEvidence? evidence;

    public static ProjectFacts Of(Compilation compilation) => Known.GetValue(compilation, static _ => new ProjectFacts());

    /// <summary>The answer to a question over the facts, computed once for a compilation.</summary>
    public T Ask<T>(string question, Compilation compilation, ReportingPolicy policy, Func<FactSink, DbtEvidence, T> answer, CancellationToken cancellationToken)
        where T : notnull
    {
        lock (gate)
        {
            facts ??= Gather(compilation, policy, cancellationToken);
            evidence ??= new DbtEvidence(policy);
            if (!answers.TryGetValue(question, out object? known))
            {
                known = answer(facts, evidence);
                answers.Add(question, known);
            }

            return (T)known;
        }
    }

    private static FactSink Gather(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
    {
        FactSink sink = new();
        Roots roots = new(compilation, policy, cancellationToken);
        if (roots.Any)
        {
            roots.Run(sink);
        }

        return sink;
    }
}
