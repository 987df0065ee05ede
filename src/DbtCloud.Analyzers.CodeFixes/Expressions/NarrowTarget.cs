using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Finds, for an error that a widened value causes, what has to be widened next.</summary>
internal static class NarrowTarget
{
    public static IEnumerable<(SyntaxNode Old, SyntaxNode New)> Of(SemanticModel model, SyntaxNode error, CancellationToken cancellationToken)
    {
        if (error.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: { } call } argument)
        {
            TypeSyntax? declared = (argument.Expression as DeclarationExpressionSyntax)?.Type;
            return Some(Widening.Of(declared)).Concat(OfCall(model, call, argument, cancellationToken)).Take(1);
        }

        foreach (SyntaxNode ancestor in error.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case EqualsValueClauseSyntax { Parent: { } declaration }:
                    return Some(Widening.Of(TypeOf(declaration)));
                case AssignmentExpressionSyntax assignment:
                    return Declared(model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol, model, cancellationToken);
                case ReturnStatementSyntax or ArrowExpressionClauseSyntax when ancestor.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax or LocalFunctionStatementSyntax) is { } member:
                    return Some(Widening.Of(TypeOf(member)));
            }
        }

        return [];
    }

    /// <summary>The type of a declaration, as written.</summary>
    public static TypeSyntax? TypeOf(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax parameter => parameter.Type,
        PropertyDeclarationSyntax property => property.Type,
        MethodDeclarationSyntax method => Result(method.ReturnType),
        LocalFunctionStatementSyntax function => Result(function.ReturnType),
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variables } => variables.Type,
        SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax expression } => expression.Type,
        _ => null,
    };

    // What an async method gives.
    private static TypeSyntax Result(TypeSyntax type)
        => type is GenericNameSyntax { Identifier.ValueText: "Task" or "ValueTask", TypeArgumentList.Arguments: [var result] } ? result : type;

    private static IEnumerable<(SyntaxNode Old, SyntaxNode New)> OfCall(SemanticModel model, SyntaxNode call, ArgumentSyntax argument, CancellationToken cancellationToken)
    {
        if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax type } } && Widening.Of(type) is { } parse)
        {
            return [parse];
        }

        SymbolInfo info = model.GetSymbolInfo(call, cancellationToken);
        IMethodSymbol? method = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
        int index = ((BaseArgumentListSyntax)argument.Parent!).Arguments.IndexOf(argument);
        IParameterSymbol? parameter = argument.NameColon is { } named
            ? method?.Parameters.FirstOrDefault(candidate => candidate.Name == named.Name.Identifier.ValueText)
            : method?.Parameters.ElementAtOrDefault(index);
        return Declared(parameter, model, cancellationToken);
    }

    private static IEnumerable<(SyntaxNode Old, SyntaxNode New)> Declared(ISymbol? symbol, SemanticModel model, CancellationToken cancellationToken)
        => symbol is not null && symbol.DeclaringSyntaxReferences is [var declaration] && declaration.SyntaxTree == model.SyntaxTree
            ? Some(Widening.Of(TypeOf(declaration.GetSyntax(cancellationToken))))
            : [];

    private static IEnumerable<(SyntaxNode Old, SyntaxNode New)> Some((SyntaxNode Old, SyntaxNode New)? change) => change is { } found ? [found] : [];
}
