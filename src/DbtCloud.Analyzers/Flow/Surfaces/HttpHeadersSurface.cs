using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Headers of requests and clients. Of all headers only Authorization matters; its value remembers who set it.</summary>
internal sealed class HttpHeadersSurface : Surface
{
    public const string Authorization = "Authorization";

    public override bool Covers(INamedTypeSymbol type, string name)
        => name is "System.Net.Http.Headers.HttpHeaders" or "System.Net.Http.Headers.HttpRequestHeaders" or "System.Net.Http.Headers.AuthenticationHeaderValue";

    public override Value? Create(Call call)
    {
        if (call.Inputs.Length == 1)
        {
            return call.Inputs[0].Value;
        }

        // A header without scheme word is not what dbt reads, but it carries the token all the same.
        return call.Inputs.Length == 2 && Evaluator.Plain(call.Inputs[1].Value) is not Null
            ? call.Evaluator.Concat(call.Site, call.Evaluator.Map(call.Inputs[0].Value, plain => Scheme(call, plain)), Text.Literal(" ", call.Site), call.Inputs[1].Value)
            : null;
    }

    public override Value? Invoke(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        switch (call.Name)
        {
            case "Parse": return call.Value(0);
            case "ToString": return call.Receiver;
            case "Add" or "TryAddWithoutValidation" when call.Receiver is { } headers && call.Count >= 2:
                if (IsAuthorization(call.Value(0)))
                {
                    Items? values = Evaluator.Plain(call.Value(1)) is Instance ? evaluator.ItemsOf(call.Value(1), call.Site) : null;
                    Set(evaluator, headers, values is { Known.Length: > 0 } ? values.Known[0] : call.Value(1), TokenExpression(call.Syntax(1)));
                }

                return call.Unknown();
            case "Remove" or "Clear" when call.Receiver is { } headers && (call.Count == 0 || IsAuthorization(call.Value(0))):
                evaluator.SetMember(headers, Authorization, Null.Value);
                return call.Unknown();
            default: return null;
        }
    }

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax) => property.Name switch
    {
        "Parameter" when receiver is Text header => Requests.WithoutScheme(header),
        Authorization when receiver is not null => evaluator.FindMember(receiver, Authorization) is { } set ? evaluator.Map(set, plain => plain) : null,
        _ => null,
    };

    public override bool Write(Evaluator evaluator, IPropertySymbol property, Value? receiver, Value[] arguments, Value value, SyntaxNode valueSyntax)
    {
        if (property.Name != Authorization || receiver is null)
        {
            return false;
        }

        Set(evaluator, receiver, value, TokenExpression(valueSyntax));
        return true;
    }

    /// <summary>Puts an Authorization header somewhere, and remembers the expression.</summary>
    public static void Set(Evaluator evaluator, Value headers, Value value, SyntaxNode syntax)
    {
        Frame frame = evaluator.Frame;
        evaluator.SetMember(headers, Authorization, evaluator.Map(value, plain => plain is Null ? plain : new Placed(evaluator.AsText(plain, syntax), syntax, frame)));
    }

    /// <summary>Puts a header somewhere by its name, where it is the one that matters.</summary>
    public static void Set(Evaluator evaluator, Value headers, Value name, Value value, SyntaxNode syntax)
    {
        if (IsAuthorization(name))
        {
            Set(evaluator, headers, value, TokenExpression(syntax));
        }
    }

    public static bool IsAuthorization(Value name)
        => Evaluator.Plain(name) is Text { IsLiteral: true } text && text.Characters.Equals(Authorization, StringComparison.OrdinalIgnoreCase);

    /// <summary>The token in the expression of a header: the last argument, the last hole, the right of a concatenation.</summary>
    public static SyntaxNode TokenExpression(SyntaxNode expression)
    {
        while (true)
        {
            SyntaxNode? inner = expression switch
            {
                BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => arguments.Last().Expression,
                InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.OfType<InterpolationSyntax>().LastOrDefault()?.Expression,
                BinaryExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.AddExpression } binary => binary.Right,
                ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
                PostfixUnaryExpressionSyntax postfix => postfix.Operand,
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" } } parse => parse.ArgumentList.Arguments.FirstOrDefault()?.Expression,
                _ => null,
            };
            if (inner is null)
            {
                return expression;
            }

            expression = inner;
        }
    }

    private static Text Scheme(Call call, Value scheme) => call.Evaluator.AsText(scheme, call.Site) is { IsLiteral: true } known ? known : Text.Literal("Bearer", call.Site);
}
