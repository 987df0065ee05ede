using System.Collections.Immutable;
using DbtCloud.Analyzers.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Rules;

/// <summary>DBTC3004: a dbt id in 32 bits.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NarrowIdRule : FlowRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptors.DBTC3004);

    private protected override IReadOnlyList<Finding> Find(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
        => Ask("DBTC3004", compilation, policy, NarrowIds.Find, cancellationToken);
}
