using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Text.RegularExpressions;
using DbtCloud.Analyzers.CodeFixes.Expressions;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Rules;

/// <summary>DBTC3003: asks for the largest page that the API gives, or for as much as before in pages of that size.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class PageSizeFix : RuleFix
{
    private static readonly Regex Sizes = new("(?<before>\\b(?:limit|first)[\"']?\\s*[=:]\\s*[\"']?)(?<size>\\d+)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DBTC3003");

    private protected override IEnumerable<Candidate> Candidates(FixSubject subject)
    {
        int limit = int.TryParse(subject.Property(DiagnosticProperties.Limit), NumberStyles.None, CultureInfo.InvariantCulture, out int known) ? known : 100;
        string size = limit.ToString(CultureInfo.InvariantCulture);
        string title = $"Ask for {size} at a time";
        SyntaxNode node = subject.Node is ArgumentSyntax argument ? argument.Expression : subject.Node;
        if (node is ExpressionSyntax number && subject.TypeOf(number)?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64)
        {
            yield return subject.Replace(node, SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(limit)).InPlaceOf(node), title);
        }
        else if (node is LiteralExpressionSyntax literal && IsOver(literal.Token.ValueText, limit))
        {
            yield return subject.Replace(literal, SyntaxFactory.ParseExpression(Syntax.Literal(size)).InPlaceOf(literal), title);
        }

        foreach (StringPiece piece in StringPiece.At(node))
        {
            foreach (Match match in Sizes.Matches(piece.Text).Cast<Match>().Where(match => IsOver(match.Groups["size"].Value, limit)))
            {
                Group found = match.Groups["size"];
                if (piece.With(found.Index, found.Length, size, hole: null) is { } change)
                {
                    yield return subject.Replace(change.Old, change.New, title);
                }
            }
        }

        foreach (Candidate paged in PageLoop.Candidates(subject, limit))
        {
            yield return paged;
        }
    }

    private static bool IsOver(string size, int limit)
        => size.Length > 0 && size.All(char.IsDigit) && (!int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out int value) || value > limit);
}
