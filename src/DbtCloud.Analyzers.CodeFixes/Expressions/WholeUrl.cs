using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Changes a URL as a whole where it is used, since its text is made elsewhere, perhaps for other requests too.</summary>
internal static class WholeUrl
{
    /// <summary>The URL with another version in it.</summary>
    public static IEnumerable<Candidate> WithVersion(FixSubject subject, string oldVersion, string newVersion, string operation, string title)
    {
        foreach (ExpressionSyntax text in Texts(subject))
        {
            yield return Candidate(subject, text, $"{Text(subject, text)}.Replace(\"/{oldVersion}/\", \"/{newVersion}/\")", operation, title);
        }

        if (Uri(subject) is { } uri)
        {
            yield return Candidate(subject, uri, $"new {TypeNames.At(subject, uri, "System.Uri")}({Receiver(uri)}.AbsoluteUri.Replace(\"/{oldVersion}/\", \"/{newVersion}/\"))", operation, title);
        }
    }

    /// <summary>The list of accounts with an account's id behind it.</summary>
    public static IEnumerable<Candidate> WithId(FixSubject subject, string id, string operation, string title)
    {
        string path = subject.Property(DiagnosticProperties.Path) ?? string.Empty;
        string slash = path.EndsWith("/", StringComparison.Ordinal) ? string.Empty : "/";
        string tail = id.All(char.IsDigit) ? $" + \"{slash}{id}/\"" : slash.Length == 0 ? $" + {id} + \"/\"" : $" + \"/\" + {id} + \"/\"";
        bool isOld = path.StartsWith("/api/v3/", StringComparison.Ordinal);
        foreach (ExpressionSyntax text in Texts(subject))
        {
            string start = isOld ? $"{Text(subject, text)}.Replace(\"/v3/\", \"/v2/\")" : text is BinaryExpressionSyntax ? text.WithoutTrivia().ToString() : Text(subject, text);
            yield return Candidate(subject, text, start + tail, operation, title);
        }

        if (Uri(subject) is { } uri && uri is not BaseObjectCreationExpressionSyntax)
        {
            string type = TypeNames.At(subject, uri, "System.Uri");
            string relative = id.All(char.IsDigit) ? $"\"/api/v2/accounts/{id}/\"" : $"$\"/api/v2/accounts/{{{id}}}/\"";
            yield return Candidate(subject, uri, $"new {type}({uri.WithoutTrivia()}, {relative})", operation, title);
        }
    }

    private static Candidate Candidate(FixSubject subject, ExpressionSyntax old, string made, string operation, string title)
        => new(subject.Root.ReplaceNode(old, Syntax.Expression(made).InPlaceOf(old)), title) { NeedsProof = true, Operation = operation };

    // What is put together elsewhere: a variable, a call, a sum.
    private static IEnumerable<ExpressionSyntax> Texts(FixSubject subject)
    {
        ExpressionSyntax? node = subject.Node as ExpressionSyntax ?? (subject.Node as ArgumentSyntax)?.Expression;
        if (node is not null && subject.TypeOf(node)?.SpecialType == SpecialType.System_String && node is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax))
        {
            yield return node;
        }

        // A builder of the user's own that becomes a text by itself.
        if (node is InvocationExpressionSyntax && subject.Model.GetTypeInfo(node, subject.CancellationToken) is { Type.SpecialType: not SpecialType.System_String, ConvertedType.SpecialType: SpecialType.System_String })
        {
            yield return node;
        }
    }

    private static ExpressionSyntax? Uri(FixSubject subject)
        => subject.Node is ExpressionSyntax uri && subject.TypeOf(uri) is { } type && KnownTypes.Named(type, "System.Uri") ? uri : null;

    private static string Text(FixSubject subject, ExpressionSyntax text)
        => subject.TypeOf(text)?.SpecialType == SpecialType.System_String ? Receiver(text) : Receiver(text) + ".ToString()";

    private static string Receiver(ExpressionSyntax text)
    {
        string source = text.WithoutTrivia().ToString();
        return text is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax ? source : $"({source})";
    }
}
