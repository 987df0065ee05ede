using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Puts a setting that is read at run time in place of a part of a literal; constants become read-only on the way.</summary>
internal static class SettingReplacement
{
    public static IEnumerable<Candidate> Of(FixSubject subject, StringPiece piece, int start, int length, string configurationKey, string environmentVariable, string title)
    {
        ExpressionSyntax place = piece.Node as ExpressionSyntax ?? piece.Node.FirstAncestorOrSelf<ExpressionSyntax>()!;
        IEnumerable<ExpressionSyntax> reads = IsOverridable(place)
            ? [SecretReads.OrEmpty(subject, place, environmentVariable)]
            : SecretReads.Of(subject, place, configurationKey, environmentVariable);
        foreach (ExpressionSyntax read in reads)
        {
            if (piece.With(start, length, StringPiece.Hole.ToString(), read) is { } change)
            {
                yield return Apply(subject, change.Old, change.New, title);
            }
        }
    }

    /// <summary>The same for an expression as a whole.</summary>
    public static IEnumerable<Candidate> Whole(FixSubject subject, ExpressionSyntax place, string configurationKey, string environmentVariable, string title)
        => SecretReads.Of(subject, place, configurationKey, environmentVariable).Select(read => Apply(subject, place, read.InPlaceOf(place), title));

    private static Candidate Apply(FixSubject subject, ExpressionSyntax old, ExpressionSyntax @new, string title)
    {
        if (Constants.Around(old) is not { } constant)
        {
            return subject.Replace(old, @new, title);
        }

        SyntaxNode opened = Constants.Opened(constant.ReplaceNode(old, @new));
        return new Candidate(subject.Root.ReplaceNode(constant, opened), title) { ReachesOtherFiles = !Constants.IsPrivate(constant) };
    }

    // The default of a settable member is often replaced by binding: reading it must not throw before that.
    private static bool IsOverridable(SyntaxNode place)
        => place.FirstAncestorOrSelf<EqualsValueClauseSyntax>()?.Parent switch
        {
            PropertyDeclarationSyntax property => property.AccessorList?.Accessors.Any(accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration) || accessor.IsKind(SyntaxKind.InitAccessorDeclaration)) == true,
            _ => false,
        };
}
