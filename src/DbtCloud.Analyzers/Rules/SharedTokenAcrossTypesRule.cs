using System.Collections.Immutable;
using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Rules;

/// <summary>DBTC1004: one token is used for more than one account, and only the whole project shows it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedTokenAcrossTypesRule : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptors.DBTC1004);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Report);
    }

    private static void Report(CompilationAnalysisContext context)
    {
        ReportingPolicy policy = ReportingPolicy.Of(context.Compilation, context.Options);
        if (policy.IsOff || !ProjectTraces.Of(context.Compilation, policy, context.CancellationToken).Any)
        {
            return;
        }

        foreach (Finding finding in SharedTokenRule.Answer(context.Compilation, policy, context.CancellationToken).Across)
        {
            context.ReportDiagnostic(policy.Create(finding.Descriptor, finding.Place.GetLocation(), finding.Additional, finding.Properties, finding.Arguments));
        }
    }
}
