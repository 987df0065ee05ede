using System.Collections.Immutable;
using System.Composition;
using DbtCloud.Analyzers.CodeFixes.Expressions;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using DbtCloud.Analyzers.Credentials;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Rules;

/// <summary>DBTC1002: reads the token at run time. The old one is left nowhere, not even in a comment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WrittenTokenFix : RuleFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DBTC1002");

    private protected override IEnumerable<Candidate> Candidates(FixSubject subject)
    {
        if (Syntax.NeedsConstant(subject.Node))
        {
            yield break;
        }

        string? account = AccountName.RegisteredKey(subject.Node) ?? AccountName.Named(subject.Node) ?? AccountName.At(subject);
        string key = account is null ? "DbtCloud:Token" : SecretNames.ConfigurationKey(account);
        string variable = account is null ? "DBT_CLOUD_TOKEN" : SecretNames.EnvironmentVariable(account);
        string title = $"Read the token from '{key}' or the environment";
        foreach (StringPiece piece in StringPiece.At(subject.Node).Where(piece => IsSecret(subject, piece)))
        {
            (int start, int length) = Secret(piece.Text);
            foreach (Candidate candidate in SettingReplacement.Of(subject, piece, start, length, key, variable, title))
            {
                yield return candidate;
            }
        }

        if (subject.Node is BinaryExpressionSyntax sum)
        {
            foreach (Candidate candidate in SettingReplacement.Whole(subject, sum, key, variable, title))
            {
                yield return candidate;
            }
        }
    }

    private static bool IsSecret(FixSubject subject, StringPiece piece)
        => TokenText.ContainsToken(piece.Text) || (piece.Node == subject.Node && !Placeholders.Is(piece.Text));

    private static (int Start, int Length) Secret(string text)
    {
        if (TokenText.TryFind(text, out int start, out int length))
        {
            return (start, length);
        }

        int scheme = text.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? 7 : text.StartsWith("Token ", StringComparison.OrdinalIgnoreCase) ? 6 : 0;
        return (scheme, text.Length - scheme);
    }
}
