using System.Collections.Immutable;
using DbtCloud.Analyzers.AdditionalFiles;
using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Values;
using DbtCloud.Analyzers.Hosts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Rules;

/// <summary>DBTC2004: a host on its way out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeprecatedHostRule : FlowRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptors.DBTC2004);

    private protected override void Register(CompilationStartAnalysisContext context, ReportingPolicy policy)
    {
        ConfigurationFiles files = new(context.Options.AdditionalFiles);
        context.RegisterAdditionalFileAction(file => HostsInFiles.Report(file, policy, files));
    }

    private protected override void ReportText(SemanticModelAnalysisContext context, ReportingPolicy policy) => HostLiterals.Report(context, policy);

    private protected override IReadOnlyList<Finding> Find(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
        => Ask("DBTC2004", compilation, policy, FindInRequests, cancellationToken);

    // Hosts that no single literal holds, and single-tenant hosts, are known by the requests that go to them.
    private static List<Finding> FindInRequests(FactSink facts, DbtEvidence evidence)
    {
        List<Finding> findings = [];
        HashSet<SyntaxNode> places = [];
        foreach (RequestFact request in facts.Requests)
        {
            Text host = request.Url.Host;
            if (host.Length == 0)
            {
                continue;
            }

            string name = host.Characters.Replace(Text.HoleMark, 'x');
            DbtHostKind kind = DbtHosts.Classify(name);
            Part part = host.PartAt(host.Length - 1);
            bool isWhole = host.IsLiteral && host.Parts.Count() == 1;
            if (DbtHosts.Explain(kind) is not { } why || part.Syntax is not { } syntax || (kind != DbtHostKind.SingleTenant && isWhole) || !evidence.IsDbt(request) || !places.Add(syntax))
            {
                continue;
            }

            findings.Add(new Finding(Descriptors.DBTC2004, syntax, host.Describe(), why)
            {
                AtMost = kind == DbtHostKind.SingleTenant ? DiagnosticSeverity.Info : DiagnosticSeverity.Error,
                Properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Host, name),
            });
        }

        return findings;
    }
}
