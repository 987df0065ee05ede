using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DbtCloud.Analyzers.Configuration;

/// <summary>Reports the string <c>"here"</c> through <see cref="ReportingPolicy"/> as one of the rules, so that policies can be tested without a rule.</summary>
internal abstract class MarkedStringAnalyzer(DiagnosticDescriptor descriptor) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            ReportingPolicy policy = new(start.Compilation, start.Options);
            if (policy.IsOff)
            {
                return;
            }

            start.RegisterOperationAction(found => Report(found, policy), OperationKind.Literal);
        });
    }

    private void Report(OperationAnalysisContext context, ReportingPolicy policy)
    {
        if (context.Operation is ILiteralOperation { ConstantValue.Value: "here" } literal)
        {
            context.ReportDiagnostic(policy.Create(descriptor, literal.Syntax.GetLocation(), "a", "b", "c", "d"));
        }
    }
}
