using System.Collections.Immutable;
using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Rules;

/// <summary>DBTC2005: a version of the API that does not exist.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RemovedVersionRule : FlowRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptors.DBTC2005);

    private protected override IReadOnlyList<Finding> Find(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
        => ProjectFacts.Of(compilation).Ask("endpoints", compilation, policy, EndpointFindings.Find, cancellationToken).Of("DBTC2005");
}
