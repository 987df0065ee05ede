using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>A call of <c>HttpClient</c> that takes a URL, and the same as a request of its own: one that can carry its own header, or go to another client.</summary>
internal sealed class OwnRequest
{
    private readonly FixSubject subject;
    private readonly InvocationExpressionSyntax call;
    private readonly MemberAccessExpressionSyntax access;
    private readonly ArgumentSyntax[] rest;
    private readonly string method;

    private OwnRequest(FixSubject subject, InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, ArgumentSyntax url, IMethodSymbol symbol)
    {
        this.subject = subject;
        this.call = call;
        this.access = access;
        method = symbol.Name;
        Url = url.Expression;
        rest = call.ArgumentList.Arguments.Where(argument => argument != url).ToArray();
    }

    /// <summary>Gets the expression of the URL.</summary>
    public ExpressionSyntax Url { get; }

    /// <summary>Gets the call itself.</summary>
    public InvocationExpressionSyntax Call => call;

    /// <summary>Gets the text of the expression of the client.</summary>
    public string Client => access.Expression.WithoutTrivia().ToString();

    /// <summary>The call that the reported URL is an argument of; null where it goes elsewhere.</summary>
    public static OwnRequest? At(FixSubject subject)
    {
        foreach (ArgumentSyntax argument in subject.Node.AncestorsAndSelf().TakeWhile(node => node is not (StatementSyntax or AnonymousFunctionExpressionSyntax)).OfType<ArgumentSyntax>())
        {
            if (argument.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call
                && call.ArgumentList.Arguments[0] == argument
                && subject.SymbolOf(call) is IMethodSymbol { ContainingType.Name: "HttpClient" or "HttpClientJsonExtensions" } symbol
                && HttpMethodOf(symbol.Name) is not null)
            {
                return new OwnRequest(subject, call, access, argument, symbol);
            }
        }

        return null;
    }

    /// <summary>The ways to send the URL with another token.</summary>
    public IEnumerable<SyntaxNode> WithToken(ExpressionSyntax token, ExpressionSyntax url)
    {
        string header = TypeNames.At(subject, call, "System.Net.Http.Headers.AuthenticationHeaderValue");
        string headers = $"Headers = {{ Authorization = new {header}(\"Bearer\", {token.WithoutParentheses().WithoutTrivia()}) }}";
        return Sent(Client, url.WithoutTrivia().ToString(), headers, ensuresSuccess: true);
    }

    /// <summary>The ways to send the URL with another client, which throws by itself where the answer is an error.</summary>
    public IEnumerable<SyntaxNode> WithClient(string client, string url) => Sent(client, url, null, ensuresSuccess: false);

    private IEnumerable<SyntaxNode> Sent(string client, string url, string? headers, bool ensuresSuccess)
    {
        string cancellation = rest.FirstOrDefault(argument => subject.TypeOf(argument.Expression)?.Name == "CancellationToken")?.Expression.WithoutTrivia().ToString() ?? string.Empty;
        ArgumentSyntax[] others = rest.Where(argument => subject.TypeOf(argument.Expression)?.Name != "CancellationToken").ToArray();
        string? content = ContentOf(others);
        string members = string.Join(", ", new[] { content is null ? null : "Content = " + content, headers }.Where(member => member is not null));
        string message = $"new {TypeNames.At(subject, call, "System.Net.Http.HttpRequestMessage")}({TypeNames.At(subject, call, "System.Net.Http.HttpMethod")}.{HttpMethodOf(method)}, {url})"
            + (members.Length == 0 ? string.Empty : $" {{ {members} }}");
        string completion = method == "GetAsync" && others.Length == 1 && ensuresSuccess ? ", " + others[0].WithoutTrivia() : string.Empty;
        string send = $"{client}.SendAsync({message}{completion}{(cancellation.Length == 0 ? string.Empty : ", " + cancellation)})";
        if (ReadOf(others) is not { } read)
        {
            yield return Replaced(send, makeAsync: false);
            yield break;
        }

        foreach (string token in new[] { cancellation, string.Empty }.Distinct())
        {
            string arguments = string.Join(", ", new[] { read.Arguments, token }.Where(text => text.Length > 0));
            string ensured = ensuresSuccess ? ".EnsureSuccessStatusCode()" : string.Empty;
            string configured = call.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax } ? ".ConfigureAwait(false)" : string.Empty;
            bool waits = call.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" or "GetAwaiter" };
            yield return Replaced(
                waits
                    ? $"{send}.GetAwaiter().GetResult(){ensured}.Content.{read.Member}({arguments})"
                    : $"(await {send}{configured}){ensured}.Content.{read.Member}({arguments})",
                makeAsync: !waits);
        }
    }

    private SyntaxNode Replaced(string text, bool makeAsync)
    {
        ExpressionSyntax made = Syntax.Expression(text).InPlaceOf(call).WithAdditionalAnnotations(Formatter.Annotation);
        if (!makeAsync || call.Parent is AwaitExpressionSyntax || AsyncBodies.NotYetAround(call) is not { } body)
        {
            return subject.Root.ReplaceNode(call, made);
        }

        // Outside of an async body the parser takes "await (" for a call.
        ExpressionSyntax awaited = SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), made.WithoutTrivia())
            .InPlaceOf(call)
            .WithAdditionalAnnotations(Formatter.Annotation);
        return subject.Root.ReplaceNode(body, AsyncBodies.MadeAsync(body.ReplaceNode(call, awaited)));
    }

    private string? ContentOf(ArgumentSyntax[] others) => method switch
    {
        "PostAsync" or "PutAsync" or "PatchAsync" when others.Length > 0 && !others[0].Expression.IsKind(SyntaxKind.NullLiteralExpression)
            => others[0].Expression.WithoutTrivia().ToString(),
        "PostAsJsonAsync" or "PutAsJsonAsync" or "PatchAsJsonAsync" when others.Length > 0
            => $"{TypeNames.At(subject, call, "System.Net.Http.Json.JsonContent")}.Create({others[0].Expression.WithoutTrivia()}{Options(others)})",
        _ => null,
    };

    private string Options(ArgumentSyntax[] others)
        => others.Length < 2 ? string.Empty
            : subject.TypeOf(others[1].Expression)?.Name == "JsonSerializerOptions" ? $", options: {others[1].Expression.WithoutTrivia()}"
            : $", {others[1].Expression.WithoutTrivia()}";

    private (string Member, string Arguments)? ReadOf(ArgumentSyntax[] others) => method switch
    {
        "GetStringAsync" => ("ReadAsStringAsync", string.Empty),
        "GetStreamAsync" => ("ReadAsStreamAsync", string.Empty),
        "GetByteArrayAsync" => ("ReadAsByteArrayAsync", string.Empty),
        "GetFromJsonAsync" when access.Name is GenericNameSyntax generic
            => ("ReadFromJsonAsync" + generic.TypeArgumentList.WithoutTrivia(), string.Join(", ", others.Select(argument => argument.WithoutTrivia().ToString()))),
        _ => null,
    };

    private static string? HttpMethodOf(string name) => name switch
    {
        "GetAsync" or "GetStringAsync" or "GetStreamAsync" or "GetByteArrayAsync" or "GetFromJsonAsync" => "Get",
        "DeleteAsync" => "Delete",
        "PostAsync" or "PostAsJsonAsync" => "Post",
        "PutAsync" or "PutAsJsonAsync" => "Put",
        "PatchAsync" or "PatchAsJsonAsync" => "Patch",
        _ => null,
    };
}
