using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace DbtCloud.Analyzers.CodeFixes.Fixing;

/// <summary>Takes out the parameters of primary constructors that a fix has left without a reader.</summary>
internal static class UnreadParameters
{
    private const string NeverRead = "CS9113";

    /// <summary>The document without them; null where there is none.</summary>
    public static async Task<Document?> RemovedAsync(SemanticModel before, Document changed, CancellationToken cancellationToken)
    {
        SemanticModel? after = await changed.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        SyntaxNode? root = await changed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (after is null || root is null)
        {
            return null;
        }

        HashSet<string> known = new(Find(before, cancellationToken).Select(Name), StringComparer.Ordinal);
        ParameterSyntax[] unread = Find(after, cancellationToken).Where(parameter => !known.Contains(Name(parameter))).ToArray();
        ParameterListSyntax[] lists = unread.Select(parameter => parameter.Parent).OfType<ParameterListSyntax>().Distinct().ToArray();
        return lists.Length == 0
            ? null
            : await Formatter.FormatAsync(changed.WithSyntaxRoot(root.ReplaceNodes(lists, (list, _) => Without(list, unread))), Formatter.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<ParameterSyntax> Find(SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode root = model.SyntaxTree.GetRoot(cancellationToken);
        return model.GetDiagnostics(cancellationToken: cancellationToken)
            .Where(diagnostic => diagnostic.Id == NeverRead)
            .Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ParameterSyntax>())
            .OfType<ParameterSyntax>();
    }

    private static string Name(ParameterSyntax parameter)
        => $"{(parameter.Parent?.Parent as BaseTypeDeclarationSyntax)?.Identifier.ValueText}.{parameter.Identifier.ValueText}";

    private static ParameterListSyntax Without(ParameterListSyntax list, ParameterSyntax[] unread)
    {
        SeparatedSyntaxList<ParameterSyntax> parameters = list.Parameters;
        foreach (ParameterSyntax parameter in list.Parameters.Where(unread.Contains))
        {
            int index = parameters.IndexOf(candidate => candidate.Identifier.ValueText == parameter.Identifier.ValueText);
            SyntaxTriviaList leading = parameters[index].GetLeadingTrivia();
            parameters = parameters.RemoveAt(index);
            if (index == 0 && parameters.Count > 0)
            {
                parameters = parameters.Replace(parameters[0], parameters[0].WithLeadingTrivia(leading));
            }
        }

        return list.WithParameters(parameters).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
