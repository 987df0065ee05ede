using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DbtCloud.Analyzers.CodeFixes.Fixing;

/// <summary>
/// A fix that is offered only where it is known to be sound. Each way to fix has one constant equivalence key; Fix All takes the first way for any
/// other key, since <c>dotnet format</c> takes the key from whichever finding comes first, also from one of another rule.
/// </summary>
public abstract class RuleFix : CodeFixProvider
{
    private const int MostWays = 3;

    private protected RuleFix()
    {
    }

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => new FixAllInDocuments(this);

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null || FindNodes(root, diagnostic) is not { } nodes)
            {
                continue;
            }

            foreach (FixedDocument changed in await SoundFixesAsync(context.Document, nodes, diagnostic, only: null, firstOnly: false, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(CodeAction.Create(changed.Title, _ => Task.FromResult(changed.Document), KeyOf(changed.Way)), diagnostic);
            }
        }
    }

    /// <summary>The way that an equivalence key stands for; null for any, the first preferred.</summary>
    internal int? WayOf(string? key) => Enumerable.Range(1, MostWays).Where(way => KeyOf(way) == key).Select(way => (int?)way).FirstOrDefault();

    /// <summary>The nodes of a finding; null for one of another rule, or outside of C#.</summary>
    internal FoundNodes? FindNodes(SyntaxNode root, Diagnostic diagnostic)
        => FixableDiagnosticIds.Contains(diagnostic.Id) ? FoundNodes.In(root, diagnostic) : null;

    /// <summary>The document with the first sound candidate; null where none can be right.</summary>
    internal async Task<FixedDocument?> TryFixAsync(Document document, FoundNodes nodes, Diagnostic diagnostic, int? way, CancellationToken cancellationToken)
    {
        IReadOnlyList<FixedDocument> sound = await SoundFixesAsync(document, nodes, diagnostic, way, firstOnly: true, cancellationToken).ConfigureAwait(false);
        return sound.Count == 0 ? null : sound[0];
    }

    // The first sound candidate of each way.
    private async Task<IReadOnlyList<FixedDocument>> SoundFixesAsync(
        Document document, FoundNodes nodes, Diagnostic diagnostic, int? only, bool firstOnly, CancellationToken cancellationToken)
    {
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return [];
        }

        FixSubject subject = new(document, model, root, nodes, diagnostic, cancellationToken);
        if (IsHopeless(subject))
        {
            return [];
        }

        List<FixedDocument> sound = [];
        HashSet<int> ways = [];
        foreach (Candidate candidate in Candidates(subject))
        {
            if (ways.Contains(candidate.Way) || (only is { } way && way != candidate.Way))
            {
                continue;
            }

            Document changed = await Soundness.CleanAsync(document.WithSyntaxRoot(candidate.Root), cancellationToken).ConfigureAwait(false);
            Document? shorter = await UnreadParameters.RemovedAsync(model, changed, cancellationToken).ConfigureAwait(false);
            changed = shorter ?? changed;
            if (await Soundness.HoldsAsync(model, changed, candidate.ReachesOtherFiles || shorter is not null, cancellationToken).ConfigureAwait(false)
                && (!candidate.NeedsProof || await Soundness.SilencesAsync(model, changed, diagnostic.Id, candidate.Operation, cancellationToken).ConfigureAwait(false)))
            {
                sound.Add(new FixedDocument(changed, candidate.Title, candidate.Way));
                ways.Add(candidate.Way);
                if (firstOnly)
                {
                    break;
                }
            }
        }

        return sound;
    }

    /// <summary>True where the rule says that nothing at the place can be right.</summary>
    private protected virtual bool IsHopeless(FixSubject subject) => subject.Property(DiagnosticProperties.NoFix) is not null;

    private string KeyOf(int way) => way == 0 ? GetType().Name : $"{GetType().Name}.{way}";

    /// <summary>The ways to fix a finding, best first. They need not compile: each is tried.</summary>
    private protected abstract IEnumerable<Candidate> Candidates(FixSubject subject);
}
