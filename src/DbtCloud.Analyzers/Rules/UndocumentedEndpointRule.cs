using System.Collections.Immutable;
using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Rules;

/// <summary>DBTC2006: an undocumented endpoint.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndocumentedEndpointRule : FlowRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptors.DBTC2006);

    private protected override IReadOnlyList<Finding> Find(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
        => ProjectFacts.Of(compilation).Ask("endpoints", compilation, policy, EndpointFindings.Find, cancellationToken).Of("DBTC2006");
}
