using System.Text.RegularExpressions;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>
/// What has to change in the texts of a URL so that it names another operation: the version, and segments that the old path does not have.
/// Where the texts lie (in literals, constants, arguments, statements that fill a builder) does not matter: each combination is tried.
/// </summary>
internal sealed class EndpointChange
{
    private const int MostTries = 24;

    private readonly FixSubject subject;
    private readonly string operation;
    private readonly List<((Regex Find, string Replacement)[] Alternatives, ExpressionSyntax? Value)> steps = [];

    private EndpointChange(FixSubject subject, string operation)
    {
        this.subject = subject;
        this.operation = operation;
    }

    /// <summary>Gets the path template of the operation that the URL should name.</summary>
    public string Operation => operation;

    /// <summary>Gets a value indicating whether the version is all that changes.</summary>
    public bool IsVersionOnly => steps.Count == 1 && steps[0].Value is null;

    /// <summary>The change that a finding asks for; null where it needs a value that is not at hand, or more than an insertion.</summary>
    public static EndpointChange? Of(FixSubject subject)
    {
        if (subject.Property(DiagnosticProperties.Path) is not { } path || subject.Property(DiagnosticProperties.ReplacementPath) is not { } replacement)
        {
            return null;
        }

        string[] old = Segments(path);
        string[] wanted = Segments(replacement.StartsWith("/", StringComparison.Ordinal) ? replacement : "/api/v2/" + replacement);
        EndpointChange change = new(subject, "/" + string.Join("/", wanted) + (replacement.EndsWith("/", StringComparison.Ordinal) ? "/" : string.Empty));
        if (old.Length < 3 || wanted.Length < old.Length)
        {
            return null;
        }

        if (old[1] != wanted[1])
        {
            change.steps.Add(([(Pattern($"(?<=^|/){Regex.Escape(old[1])}(?=$|/)"), wanted[1])], null));
        }

        return change.Insert(old, wanted) ? change : null;
    }

    public IEnumerable<Candidate> Candidates(string title)
    {
        IReadOnlyList<StringPiece> pieces = UrlPieces.Around(subject);
        PieceEdit[][] places = steps.Select(step => step.Alternatives.SelectMany(way => pieces.SelectMany(piece => Edits(piece, way.Find, way.Replacement, step.Value))).ToArray()).ToArray();
        if (places.Length == 0 || places.Any(place => place.Length == 0))
        {
            yield break;
        }

        foreach (PieceEdit[] edits in Combinations(places).Take(MostTries))
        {
            if (EditedTexts.Apply(subject, edits) is { } made)
            {
                yield return new Candidate(made.Root, title) { NeedsProof = true, Operation = operation, ReachesOtherFiles = made.ReachesOtherFiles };
            }
        }
    }

    private static string[] Segments(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    // One run of segments may be new: before a segment that both have, or at the end.
    private bool Insert(string[] old, string[] wanted)
    {
        int added = wanted.Length - old.Length;
        if (added == 0)
        {
            return steps.Count > 0;
        }

        int at = 2;
        while (at < old.Length && (old[at] == wanted[at] || wanted[at][0] == '{'))
        {
            at++;
        }

        string run = string.Empty;
        ExpressionSyntax? value = null;
        foreach (string segment in wanted.Skip(at).Take(added))
        {
            if (segment[0] == '{')
            {
                if (value is not null || ScopedId.Of(segment)?.OnlyOne(subject, subject.Node) is not { } id)
                {
                    return false;
                }

                bool isNumber = id.All(char.IsDigit);
                value = isNumber ? null : Syntax.Expression(id);
                run += (isNumber ? id : StringPiece.Hole.ToString()) + "/";
            }
            else
            {
                run += segment + "/";
            }
        }

        if (at == old.Length)
        {
            // A word alone gets its slash from whatever puts the words together.
            string last = old[old.Length - 1];
            string open = subject.Property(DiagnosticProperties.Path)!.EndsWith("/", StringComparison.Ordinal) ? run.TrimEnd('/') : run;
            steps.Add(([(Pattern($"(?<=^|/){Regex.Escape(last)}/(?=$|\\?)"), last + "/" + run), (Pattern($"(?<=^|/){Regex.Escape(last)}(?=$|\\?)"), last + "/" + open)], value));
            return last.IndexOf('{') < 0;
        }

        steps.Add(([(Pattern($"(?<=^|/){Regex.Escape(old[at])}(?=$|[/?])"), run + old[at])], value));
        return old[at].IndexOf('{') < 0;
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static IEnumerable<PieceEdit> Edits(StringPiece piece, Regex find, string replacement, ExpressionSyntax? value)
        => find.Matches(piece.Text).Cast<Match>().Select(match => new PieceEdit(piece, match.Index, match.Length, replacement, value));

    private static IEnumerable<PieceEdit[]> Combinations(PieceEdit[][] places)
    {
        IEnumerable<PieceEdit[]> all = [[]];
        foreach (PieceEdit[] place in places)
        {
            PieceEdit[] choices = place;
            all = all.SelectMany(chosen => choices.Select(choice => chosen.Append(choice).ToArray()));
        }

        return all;
    }
}
