using System.Collections.Immutable;
using DbtCloud.Analyzers.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Rules;

/// <summary>DBTC1003: a token goes or shows where it does not belong.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExposedTokenRule : FlowRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptors.DBTC1003);

    private protected override IReadOnlyList<Finding> Find(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
        => Ask("DBTC1003", compilation, policy, Exposures.Find, cancellationToken);
}
