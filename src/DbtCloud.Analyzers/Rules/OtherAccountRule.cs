using System.Collections.Immutable;
using DbtCloud.Analyzers.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Rules;

/// <summary>DBTC3001: a request to another account than the client's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherAccountRule : FlowRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptors.DBTC3001);

    private protected override IReadOnlyList<Finding> Find(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
        => Ask("DBTC3001", compilation, policy, OtherAccounts.Find, cancellationToken);
}
