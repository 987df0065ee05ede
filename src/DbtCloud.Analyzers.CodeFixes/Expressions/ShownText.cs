using System.Text.RegularExpressions;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Takes a token out of a message: out of a template and its arguments, an interpolated string or a sum, where that leaves a sentence.</summary>
internal static class ShownText
{
    private const string Title = "Leave the token out";

    private static readonly Regex TemplateHole = new("\\{(?<name>[@$]?[A-Za-z0-9_]+)(?:[,:][^{}]*)?\\}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static IEnumerable<Candidate> Around(FixSubject subject)
    {
        // The rule says which part of a longer text is the token.
        SyntaxNode token = subject.Additional.FirstOrDefault(node => node is not null && subject.Node.Span.Contains(node.Span)) ?? subject.Node;
        ArgumentSyntax? argument = token.FirstAncestorOrSelf<ArgumentSyntax>();
        InterpolationSyntax? interpolation = token.FirstAncestorOrSelf<InterpolationSyntax>() ?? OnlyHole(token);
        if (interpolation?.Parent is InterpolatedStringExpressionSyntax text && Without(text, interpolation) is { } shorter)
        {
            yield return subject.Replace(text, shorter, Title);
        }
        else if (interpolation is null && token is InterpolatedStringExpressionSyntax several)
        {
            foreach (ExpressionSyntax one in several.Contents.OfType<InterpolationSyntax>().Select(hole => Without(several, hole)).OfType<ExpressionSyntax>())
            {
                yield return new Candidate(subject.Root.ReplaceNode(several, one), Title) { NeedsProof = true };
            }
        }
        else if (argument?.Parent is ArgumentListSyntax { Parent: InvocationExpressionSyntax } list && FromTemplate(list, argument) is { } changed)
        {
            yield return subject.Replace(list, changed, Title);
        }

        foreach (ExpressionSyntax sum in token.AncestorsAndSelf().TakeWhile(node => node is not StatementSyntax).OfType<BinaryExpressionSyntax>().Where(sum => sum.IsKind(SyntaxKind.AddExpression) && sum.Parent is not BinaryExpressionSyntax))
        {
            if (Without(sum, token) is { } sentence)
            {
                yield return subject.Replace(sum, sentence.InPlaceOf(sum), Title);
            }
        }
    }

    // "failed for token " + token + " after " + count
    private static ExpressionSyntax? Without(ExpressionSyntax sum, SyntaxNode token)
    {
        ExpressionSyntax[] operands = Operands(sum).ToArray();
        int at = token == sum && operands.Length == 2 && operands[0] is LiteralExpressionSyntax ? 1 : Array.FindIndex(operands, operand => operand.Span.Contains(token.Span));
        if (at < 1 || operands[at] is LiteralExpressionSyntax || operands[at - 1] is not LiteralExpressionSyntax before)
        {
            return null;
        }

        LiteralExpressionSyntax? after = at + 1 < operands.Length ? operands[at + 1] as LiteralExpressionSyntax : null;
        if ((after is null && at + 1 < operands.Length) || ShownSentence.Tidy(before.Token.ValueText, after?.Token.ValueText ?? string.Empty) is not { } sentence)
        {
            return null;
        }

        string[] left = operands.Take(at - 1).Select(operand => operand.WithoutTrivia().ToString())
            .Append(Syntax.Literal(sentence + (at + 2 < operands.Length && !sentence.EndsWith(" ", StringComparison.Ordinal) ? " " : string.Empty)))
            .Concat(operands.Skip(at + 2).Select(operand => operand.WithoutTrivia().ToString()))
            .ToArray();
        return Syntax.Expression(string.Join(" + ", left));
    }

    private static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax expression)
        => expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum ? Operands(sum.Left).Append(sum.Right) : [expression];

    private static InterpolationSyntax? OnlyHole(SyntaxNode node)
        => node is InterpolatedStringExpressionSyntax text && text.Contents.OfType<InterpolationSyntax>().ToArray() is [var only] ? only : null;

    private static ExpressionSyntax? Without(InterpolatedStringExpressionSyntax text, InterpolationSyntax hole)
    {
        string source = text.ToString();
        int start = text.StringStartToken.Span.Length;
        int end = source.Length - text.StringEndToken.Span.Length;
        int holeStart = hole.SpanStart - text.SpanStart;
        string before = source.Substring(start, holeStart - start);
        string after = source.Substring(holeStart + hole.Span.Length, end - holeStart - hole.Span.Length);
        if (ShownSentence.Tidy(before, after) is not { } sentence)
        {
            return null;
        }

        // A string without holes is a literal.
        string opening = source.Substring(0, start);
        bool plain = text.Contents.OfType<InterpolationSyntax>().Count() == 1 && opening is "$\"" && sentence.IndexOf('{') < 0;
        return SyntaxFactory.ParseExpression((plain ? "\"" : opening) + sentence + source.Substring(end)).InPlaceOf(text);
    }

    private static ArgumentListSyntax? FromTemplate(ArgumentListSyntax list, ArgumentSyntax argument)
    {
        int position = list.Arguments.IndexOf(argument);
        for (int index = 0; index < position; index++)
        {
            if (list.Arguments[index].Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } template
                && Without(template.Token.ValueText, position - index - 1, list.Arguments.Count - index - 1) is { } sentence)
            {
                ExpressionSyntax literal = SyntaxFactory.ParseExpression(Syntax.Literal(sentence)).InPlaceOf(template);
                SeparatedSyntaxList<ArgumentSyntax> arguments = list.Arguments.Replace(list.Arguments[index], list.Arguments[index].WithExpression(literal));
                return list.WithArguments(arguments.RemoveAt(position)).WithAdditionalAnnotations(Formatter.Annotation);
            }
        }

        return null;
    }

    private static string? Without(string template, int number, int arguments)
    {
        Match[] holes = TemplateHole.Matches(template).Cast<Match>().ToArray();
        bool numbered = holes.Any(hole => char.IsDigit(hole.Groups["name"].Value[0]));
        if (holes.Length != arguments || number >= holes.Length || (numbered && number != holes.Length - 1))
        {
            return null;
        }

        Match hole = holes[number];
        return ShownSentence.Tidy(template.Substring(0, hole.Index), template.Substring(hole.Index + hole.Length));
    }
}
