using System.Collections.Immutable;
using DbtCloud.Analyzers.Tests.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DbtCloud.Analyzers.Tests.Fuzz;

/// <summary>Makes half-typed programs of whole ones: the same seed makes the same mutant.</summary>
internal sealed class ProgramMutator(int seed)
{
    private const int MostMutations = 6;

    private readonly Random random = new(seed);

    public CorpusProgram Mutate(CorpusProgram program)
    {
        int target = random.Next(program.Files.Length);
        string text = program.Files[target].Text;
        int mutations = 1 + random.Next(MostMutations);
        for (int mutation = 0; mutation < mutations; mutation++)
        {
            text = MutateOnce(text);
        }

        return program with
        {
            Name = $"{program.Name} mutated by {seed}",
            Files = program.Files.SetItem(target, program.Files[target] with { Text = text }),
            Expected = [],
            ExpectedInfo = [],
        };
    }

    private string MutateOnce(string text)
    {
        ImmutableArray<SyntaxToken> tokens = [.. SyntaxFactory.ParseTokens(text).Where(token => token.Text.Length > 0)];
        if (tokens.Length < 2)
        {
            return text + "{ var x = ";
        }

        SyntaxToken token = tokens[random.Next(tokens.Length)];
        SyntaxToken other = tokens[random.Next(tokens.Length)];
        return random.Next(9) switch
        {
            0 => Replace(text, token, string.Empty),
            1 => Replace(text, token, token.Text + " " + token.Text),
            2 => Swap(text, token, other),
            3 => Replace(text, token, other.Text),
            4 => text[..token.SpanStart],
            5 => text[token.SpanStart..],
            6 => text.Insert(token.SpanStart, text[Math.Min(token.SpanStart, other.SpanStart)..Math.Max(token.SpanStart, other.SpanStart)]),
            7 => RenameEverywhere(text, tokens),
            _ => Replace(text, token, Strange()),
        };
    }

    private string RenameEverywhere(string text, ImmutableArray<SyntaxToken> tokens)
    {
        ImmutableArray<string> names = [.. tokens.Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.Text).Distinct()];
        return names.Length < 2
            ? text
            : text.Replace(names[random.Next(names.Length)], names[random.Next(names.Length)], StringComparison.Ordinal);
    }

    private string Strange()
    {
        string[] choices = ["", "\"", "$\"{", "\"\"\"", "=> this", "null!", "default", "(", "}", "\"\\ud800\"", "{{}}", "9223372036854775808", "await", "@", "new()", "..", "[^1]"];
        return choices[random.Next(choices.Length)];
    }

    private static string Replace(string text, SyntaxToken token, string by) => text[..token.SpanStart] + by + text[token.Span.End..];

    private static string Swap(string text, SyntaxToken one, SyntaxToken two)
    {
        (SyntaxToken first, SyntaxToken second) = one.SpanStart <= two.SpanStart ? (one, two) : (two, one);
        return first.Span.End > second.SpanStart
            ? text
            : string.Concat(text[..first.SpanStart], second.Text, text[first.Span.End..second.SpanStart], first.Text, text[second.Span.End..]);
    }
}
