using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Follows what becomes of a request's answer within its body, to see whether it is read as a list.</summary>
internal sealed class AnswerUse
{
    private static readonly HashSet<string> ListMembers = new(StringComparer.Ordinal)
    {
        "EnumerateArray", "GetArrayLength", "AsArray", "ReadFromJsonAsAsyncEnumerable", "GetFromJsonAsAsyncEnumerable", "Children", "SelectTokens",
    };

    private readonly FixSubject subject;
    private readonly SyntaxNode body;
    private readonly HashSet<SyntaxNode> seen = [];

    private AnswerUse(FixSubject subject, SyntaxNode body)
    {
        this.subject = subject;
        this.body = body;
    }

    /// <summary>True where something that the expression leads to is a collection, or is taken apart as one.</summary>
    public static bool IsList(FixSubject subject, ExpressionSyntax url)
    {
        SyntaxNode body = url.AncestorsAndSelf().LastOrDefault(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax) ?? subject.Root;
        return new AnswerUse(subject, body).Leads(url);
    }

    private bool Leads(ExpressionSyntax expression)
    {
        if (!seen.Add(expression))
        {
            return false;
        }

        return expression.Parent switch
        {
            ArgumentSyntax { Parent.Parent: ExpressionSyntax call } => IsListOrLeads(call),
            AwaitExpressionSyntax awaited => IsListOrLeads(awaited),
            ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or BinaryExpressionSyntax or CastExpressionSyntax or InterpolationSyntax { Parent: ExpressionSyntax } or ConditionalAccessExpressionSyntax
                => IsListOrLeads(expression.Parent as ExpressionSyntax ?? (ExpressionSyntax)expression.Parent.Parent!),
            MemberAccessExpressionSyntax access when access.Expression == expression => ListMembers.Contains(access.Name.Identifier.ValueText) || IsListOrLeads(access),
            InvocationExpressionSyntax call when call.Expression == expression => IsListOrLeads(call),
            ElementAccessExpressionSyntax access when access.Expression == expression => IsByNumber(access) || IsListOrLeads(access),
            AssignmentExpressionSyntax assignment when assignment.Right == expression => Uses(subject.SymbolOf(assignment.Left)),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => Uses(subject.Model.GetDeclaredSymbol(variable, subject.CancellationToken)),
            ForEachStatementSyntax loop when loop.Expression == expression => true,
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => false,
            _ => false,
        };
    }

    private bool IsListOrLeads(ExpressionSyntax expression)
        => IsCollection(subject.TypeOf(expression)) || Leads(expression);

    private bool Uses(ISymbol? variable)
        => variable is ILocalSymbol
            && body.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Where(name => name.Identifier.ValueText == variable.Name && SymbolEqualityComparer.Default.Equals(subject.SymbolOf(name), variable))
                .Any(name => IsListOrLeads(name));

    private bool IsByNumber(ElementAccessExpressionSyntax access)
        => access.ArgumentList.Arguments is [var index] && subject.TypeOf(index.Expression)?.SpecialType == SpecialType.System_Int32;

    private static bool IsCollection(ITypeSymbol? type)
    {
        type = type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result : type;
        if (type is null or { SpecialType: SpecialType.System_String })
        {
            return false;
        }

        return IsEnumerable(type)
            || (type.Locations.Any(location => location.IsInSource) && type.GetMembers().Any(member => ValuesInScope.TypeOf(member) is { SpecialType: not SpecialType.System_String } found && IsEnumerable(found)))
            || (type is INamedTypeSymbol { IsGenericType: true } generic && generic.TypeArguments.Any(argument => argument.SpecialType != SpecialType.System_String && IsEnumerable(argument)));
    }

    private static bool IsEnumerable(ITypeSymbol type)
        => type is IArrayTypeSymbol { ElementType.SpecialType: not SpecialType.System_Byte and not SpecialType.System_Char }
            || type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            || (type.SpecialType != SpecialType.System_String && !IsTree(type) && type.AllInterfaces.Any(implemented => implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T));

    // A JSON object or node enumerates its members without being a list of accounts.
    private static bool IsTree(ITypeSymbol type) => type.Name is "JObject" or "JToken" or "JsonObject" or "JsonNode" or "Dictionary" or "IDictionary" or "ExpandoObject";
}
