using System.Collections.Immutable;
using DbtCloud.Analyzers.AdditionalFiles;
using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Credentials;
using DbtCloud.Analyzers.Flow;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Rules;

/// <summary>DBTC1002: a token is written in the source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenInSourceRule : FlowRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptors.DBTC1002);

    private protected override void Register(CompilationStartAnalysisContext context, ReportingPolicy policy)
    {
        ConfigurationFiles files = new(context.Options.AdditionalFiles);
        context.RegisterAdditionalFileAction(file => TokensInFiles.Report(file, policy, files));
    }

    private protected override void ReportText(SemanticModelAnalysisContext context, ReportingPolicy policy) => TokenLiterals.Report(context, policy);

    private protected override IReadOnlyList<Finding> Find(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
        => Ask("DBTC1002", compilation, policy, FindInFlow, cancellationToken);

    private static List<Finding> FindInFlow(FactSink facts, DbtEvidence evidence)
    {
        List<Finding> findings = [];
        HashSet<SyntaxNode> places = [];
        foreach (TokenFact token in facts.Tokens)
        {
            Add(token.Value, "it is passed to the SDK as a token");
        }

        foreach (RequestFact request in facts.Requests)
        {
            if (request.Token is { } token && evidence.IsDbt(request))
            {
                Add(token, "it is sent to dbt in the Authorization header");
            }
        }

        foreach (MadeFact made in facts.Made)
        {
            if (made.Address.Host is { Length: > 0 } host && Hosts.DbtHosts.IsApiHost(host.Characters.Replace(Text.HoleMark, 'x')))
            {
                Add(made.Token, "it is put into the Authorization header of requests to dbt");
            }
        }

        return findings;

        void Add(Text token, string reason)
        {
            if (!token.IsLiteral || Placeholders.Is(token.Characters))
            {
                return;
            }

            SyntaxNode? literal = token.Parts.Select(part => LiteralOf(part.Syntax)).FirstOrDefault(node => node is not null);
            if (literal is not null && !TokenText.ContainsToken(literal.ToString()) && places.Add(literal))
            {
                findings.Add(new Finding(Descriptors.DBTC1002, literal, reason));
            }
        }
    }

    private static SyntaxNode? LiteralOf(SyntaxNode? syntax)
        => syntax is null ? null : syntax.DescendantNodesAndSelf().FirstOrDefault(node => node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringTextSyntax);
}
