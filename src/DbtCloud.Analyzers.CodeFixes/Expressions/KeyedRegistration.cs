using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>
/// A registration whose key is a variable: <c>AddAccount(key, id, url, token)</c> in a loop or a helper. The key says which token to read,
/// so that one line is right for all accounts.
/// </summary>
internal static class KeyedRegistration
{
    /// <summary>The key's expression; null where the finding is no such registration.</summary>
    public static ExpressionSyntax? KeyAt(SyntaxNode node) => Around(node) is { } call && TokenOf(call, node) is not null ? KeyOf(call) : null;

    public static IEnumerable<Candidate> Candidates(FixSubject subject)
    {
        if (Around(subject.Node) is not { } call || KeyOf(call) is not { } key || TokenOf(call, subject.Node) is not { } token || subject.TypeOf(key)?.SpecialType != SpecialType.System_String)
        {
            yield break;
        }

        string source = key.WithoutTrivia().ToString();
        string title = $"Read each account's token from a key of its own, after '{source}'";
        string hole = "{" + (key is ConditionalExpressionSyntax ? $"({source})" : source) + "}";
        foreach (string configuration in ValuesInScope.Configurations(subject, call))
        {
            yield return Made($"{configuration}[$\"DbtCloud:Accounts:{hole}:Token\"]");
        }

        yield return Made($"{TypeNames.At(subject, call, "System.Environment")}.GetEnvironmentVariable($\"DBT_TOKEN_{hole}\")");

        Candidate Made(string read)
        {
            ExpressionSyntax made = Syntax.Expression(read).InPlaceOf(token).WithAdditionalAnnotations(Formatter.Annotation);
            return new Candidate(subject.Root.ReplaceNode(token, made), title) { NeedsProof = true };
        }
    }

    private static InvocationExpressionSyntax? Around(SyntaxNode node)
        => node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddAccount" } && call.ArgumentList.Span.Contains(node.Span));

    private static ExpressionSyntax? KeyOf(InvocationExpressionSyntax call)
        => Argument(call, "key", 0)?.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax ? Argument(call, "key", 0)!.Expression : null;

    // AddAccount(key, id, url, token), or options.Token = token inside of AddAccount(key, options => …)
    private static ExpressionSyntax? TokenOf(InvocationExpressionSyntax call, SyntaxNode node)
    {
        if (node.AncestorsAndSelf().TakeWhile(ancestor => ancestor != call).OfType<AssignmentExpressionSyntax>().FirstOrDefault() is { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Token" } } assignment)
        {
            return assignment.Right;
        }

        return call.ArgumentList.Arguments.Count >= 4 && Argument(call, "token", 3) is { Expression: not AnonymousFunctionExpressionSyntax and var token } ? token : null;
    }

    private static ArgumentSyntax? Argument(InvocationExpressionSyntax call, string name, int position)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        return arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name)
            ?? (arguments.Count > position && arguments[position].NameColon is null ? arguments[position] : null);
    }
}
