using System.Collections.Immutable;
using DbtCloud.Analyzers.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Rules;

/// <summary>DBTC3003: a page size over the API's limit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PageSizeRule : FlowRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptors.DBTC3003);

    private protected override IReadOnlyList<Finding> Find(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
        => Ask("DBTC3003", compilation, policy, PageSizes.Find, cancellationToken);
}
