using System.Collections.Immutable;
using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Rules;

/// <summary>DBTC3005: a webhook body that nobody has verified.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnverifiedWebhookRule : FlowRule
{
    private const string EventType = "DbtCloud.Webhooks.DbtWebhookEvent";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptors.DBTC3005);

    private protected override void Register(CompilationStartAnalysisContext context, ReportingPolicy policy)
    {
        if (!context.Compilation.GetTypesByMetadataName(EventType).IsEmpty)
        {
            context.RegisterSyntaxNodeAction(node => Report(node, policy), SyntaxKind.Parameter);
        }
    }

    private protected override IReadOnlyList<Finding> Find(Compilation compilation, ReportingPolicy policy, CancellationToken cancellationToken)
        => Ask("DBTC3005", compilation, policy, FindReads, cancellationToken);

    private static List<Finding> FindReads(FactSink facts, DbtEvidence evidence)
    {
        HashSet<(Frame, string)> verified = new(facts.Webhooks.Where(fact => fact.IsVerification).Select(fact => (fact.Root, fact.Body!.Id)));
        HashSet<SyntaxNode> places = [];
        return facts.Webhooks
            .Where(fact => !fact.IsVerification && !verified.Contains((fact.Root, fact.Body!.Id)) && places.Add(fact.Syntax))
            .Select(fact => new Finding(Descriptors.DBTC3005, fact.Syntax, fact.How))
            .ToList();
    }

    private static void Report(SyntaxNodeAnalysisContext context, ReportingPolicy policy)
    {
        ParameterSyntax parameter = (ParameterSyntax)context.Node;
        if (parameter.Type is null
            || !parameter.Type.DescendantTokens().Any(token => token.ValueText == "DbtWebhookEvent")
            || context.SemanticModel.GetDeclaredSymbol(parameter, context.CancellationToken) is not { } symbol
            || TypeNames.Of(symbol.Type) != EventType
            || !IsBound(symbol, parameter, context))
        {
            return;
        }

        context.ReportDiagnostic(policy.Create(Descriptors.DBTC3005, parameter.GetLocation(), "a parameter that is bound from the body"));
    }

    private static bool IsBound(IParameterSymbol symbol, ParameterSyntax parameter, SyntaxNodeAnalysisContext context)
    {
        string[] sources = symbol.GetAttributes().Select(attribute => attribute.AttributeClass?.Name ?? string.Empty).ToArray();
        if (sources.Contains("FromBodyAttribute"))
        {
            return true;
        }

        if (sources.Any(name => name.StartsWith("From", StringComparison.Ordinal)))
        {
            return false;
        }

        if (symbol.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public } action
            && IsController(action.ContainingType)
            && action.GetAttributes().Any(attribute => attribute.AttributeClass?.Name.StartsWith("Http", StringComparison.Ordinal) == true || attribute.AttributeClass?.Name == "RouteAttribute"))
        {
            return true;
        }

        SyntaxNode? handler = parameter.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>();
        return handler is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
            ? IsMapping(call, context)
            : symbol.ContainingSymbol is IMethodSymbol method && IsMapped(method, context);
    }

    private static bool IsController(INamedTypeSymbol type)
        => TypeNames.IsOrInherits(type, "Microsoft.AspNetCore.Mvc.ControllerBase") || type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ApiControllerAttribute");

    private static bool IsMapping(InvocationExpressionSyntax call, SyntaxNodeAnalysisContext context)
        => context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol mapping
            && mapping.Name.StartsWith("Map", StringComparison.Ordinal)
            && TypeNames.Of(mapping.ContainingType) == "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions";

    // app.MapPost("/hook", Receive)
    private static bool IsMapped(IMethodSymbol method, SyntaxNodeAnalysisContext context)
        => context.Node.SyntaxTree.GetRoot(context.CancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.ArgumentList.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax && NameOf(argument.Expression) == method.Name))
            .Any(call => IsMapping(call, context));

    private static string NameOf(ExpressionSyntax expression)
        => expression is MemberAccessExpressionSyntax member ? member.Name.Identifier.ValueText : ((IdentifierNameSyntax)expression).Identifier.ValueText;
}
