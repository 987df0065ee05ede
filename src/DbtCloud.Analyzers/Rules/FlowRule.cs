using System.Collections.Immutable;
using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Rules;

/// <summary>
/// A rule that is a question over the facts of the project. The facts are gathered once for all rules; each file's findings
/// are reported with the file, so that they show while it is edited.
/// </summary>
public abstract class FlowRule : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private protected virtual void Start(CompilationStartAnalysisContext context)
    {
        ReportingPolicy policy = ReportingPolicy.Of(context.Compilation, context.Options);
        if (policy.IsOff)
        {
            return;
        }

        Register(context, policy);
        if (ProjectTraces.Of(context.Compilation, policy, context.CancellationToken).Any)
        {
            context.RegisterSemanticModelAction(model => Report(model, policy));
        }
    }

    /// <summary>Registers what the rule does besides asking for facts, also in a project whose code never speaks of dbt.</summary>
#pragma warning disable RS1012 // most rules only ask for facts
    private protected virtual void Register(CompilationStartAnalysisContext context, ReportingPolicy policy)
    {
    }
#pragma warning restore RS1012

    /// <summary>Reports what the text of a file shows without facts. Asked only for files in which the word dbt stands.</summary>
    private protected virtual void ReportText(SemanticModelAnalysisContext context, ReportingPolicy policy)
    {
    }

    private protected abstract IReadOnlyList<Finding> Find(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken);

    private protected static IReadOnlyList<Finding> Ask(
        string question, Compilation compilation, ReportingPolicy policy, Func<FactSink, DbtEvidence, IReadOnlyList<Finding>> answer, CancellationToken cancellationToken)
        => ProjectFacts.Of(compilation).Ask(question, compilation, policy, answer, cancellationToken);

    private void Report(SemanticModelAnalysisContext context, ReportingPolicy policy)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        if (FileTraces.Of(tree, context.CancellationToken).HasWord)
        {
            ReportText(context, policy);
        }

        foreach (Finding finding in Find(context.SemanticModel.Compilation, policy, context.CancellationToken))
        {
            if (finding.Place.SyntaxTree == tree)
            {
                context.ReportDiagnostic(Make(policy, finding));
            }
        }
    }

    private protected static Diagnostic Make(ReportingPolicy policy, Finding finding)
        => policy.Create(finding.Descriptor, finding.Exact ?? finding.Place.GetLocation(), finding.Additional, finding.Properties, finding.Arguments, finding.AtMost);
}
