using System.Collections.Immutable;
using DbtCloud.Analyzers.AdditionalFiles;
using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Rules;

/// <summary>DBTC1001: one token is used for more than one account.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedTokenRule : FlowRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptors.DBTC1001, Descriptors.DBTC1001ForEach);

    private protected override void Register(CompilationStartAnalysisContext context, ReportingPolicy policy)
    {
        ConfigurationFiles files = new(context.Options.AdditionalFiles);
        context.RegisterAdditionalFileAction(file => SharedTokensInFiles.Report(file, policy, files));
    }

    private protected override IReadOnlyList<Finding> Find(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
        => Answer(compilation, policy, cancellationToken).Within;

    internal static SharedTokens Answer(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
    {
        IReadOnlyList<Finding> others = ProjectFacts.Of(compilation).Ask("DBTC3001", compilation, policy, OtherAccounts.Find, cancellationToken);
        return ProjectFacts.Of(compilation).Ask("DBTC1001", compilation, policy, (facts, evidence) => SharedTokens.Find(facts, evidence, others, policy.Settings), cancellationToken);
    }
}
