using System.Collections.Immutable;
using DbtCloud.Analyzers.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Fixes;

#pragma warning disable RS1001, RS1036 // stand-ins for rules, never exported

/// <summary>Reports nodes by their syntax alone, so that a fix can be tested apart from its rule's judgement.</summary>
internal abstract class NodeRule(DiagnosticDescriptor descriptor, Func<SyntaxNode, bool> accepts, params (string Name, string Value)[] properties) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxTreeAction(Report);
    }

    protected static string TextOf(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText,
        InterpolatedStringTextSyntax text => text.TextToken.ValueText,
        _ => string.Empty,
    };

    private void Report(SyntaxTreeAnalysisContext context)
    {
        ImmutableDictionary<string, string?> found = properties.ToImmutableDictionary(property => property.Name, property => (string?)property.Value);
        foreach (SyntaxNode node in context.Tree.GetRoot(context.CancellationToken).DescendantNodes().Where(accepts))
        {
            context.ReportDiagnostic(Diagnostic.Create(descriptor, node.GetLocation(), found, "a", "b", "c", "d"));
        }
    }
}

internal sealed class OldHostRule() : NodeRule(Descriptors.DBTC2004, node => TextOf(node).Contains("cloud.getdbt.com", StringComparison.Ordinal));

internal sealed class AccountsPathRule() : NodeRule(
    Descriptors.DBTC2001,
    node => (TextOf(node).EndsWith("accounts/", StringComparison.Ordinal) || TextOf(node).Contains("accounts/?", StringComparison.Ordinal))
        && (node.Parent is not InterpolatedStringExpressionSyntax text || text.Contents.Last() == node));

internal sealed class OldProjectsRule() : NodeRule(
    Descriptors.DBTC2003,
    node => node is ArgumentSyntax && node.ToString().Contains("api/v2/", StringComparison.Ordinal) && node.FirstAncestorOrSelf<ArgumentSyntax>(outer => outer != node) is null && !node.ToString().Contains("users", StringComparison.Ordinal));

internal sealed class UserRule() : NodeRule(Descriptors.DBTC2002, node => node is ArgumentSyntax && node.ToString().Contains("api/v2/users", StringComparison.Ordinal));

internal sealed class ShownTokenRule() : NodeRule(
    Descriptors.DBTC1003,
    node => node is IdentifierNameSyntax { Identifier.ValueText: "token", Parent: ArgumentSyntax or InterpolationSyntax or BinaryExpressionSyntax },
    (DiagnosticProperties.Exposure, nameof(TokenExposure.Log)));

internal sealed class PlainHttpRule() : NodeRule(
    Descriptors.DBTC1003,
    node => TextOf(node).StartsWith("http://", StringComparison.Ordinal) && !TextOf(node).Contains("localhost", StringComparison.Ordinal),
    (DiagnosticProperties.Exposure, nameof(TokenExposure.PlainHttp)));

internal sealed class PageSizeRule() : NodeRule(
    Descriptors.DBTC3003,
    node => (node is LiteralExpressionSyntax { Token.Value: int and > 100 }) || TextOf(node).Contains("limit=500", StringComparison.Ordinal));

internal sealed class NarrowIntRule() : NodeRule(
    Descriptors.DBTC3004,
    node => node is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.IntKeyword });

internal sealed class OtherAccountStandIn() : NodeRule(
    Descriptors.DBTC3001,
    node => TextOf(node).Contains("/70403103922126/", StringComparison.Ordinal) && node.FirstAncestorOrSelf<StatementSyntax>()?.ToString().Contains("second", StringComparison.Ordinal) == false,
    (DiagnosticProperties.Account, "guild"));

internal sealed class TokenLiteralRule : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptors.DBTC1002];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSemanticModelAction(model => Credentials.TokenLiterals.Report(model, new ReportingPolicy(model.SemanticModel.Compilation, model.Options)));
    }
}
#pragma warning restore RS1001, RS1036
