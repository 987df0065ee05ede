using System.Collections.Immutable;
using System.Composition;
using DbtCloud.Analyzers.CodeFixes.Expressions;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using DbtCloud.Analyzers.Hosts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DbtCloud.Analyzers.CodeFixes.Rules;

/// <summary>DBTC2004: takes the account's own access URL from a setting.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DeprecatedHostFix : RuleFix
{
    private static readonly char[] AfterHost = ['/', '?', '#', ':', ' ', '"', '\'', ';', ',', '&'];

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DBTC2004");

    private protected override IEnumerable<Candidate> Candidates(FixSubject subject)
    {
        if (Syntax.NeedsConstant(subject.Node))
        {
            yield break;
        }

        foreach (StringPiece piece in StringPiece.At(subject.Node))
        {
            if (!TryFindHost(piece.Text, out int start, out int length))
            {
                continue;
            }

            string host = piece.Text.Substring(start, length);
            int scheme = SchemeBefore(piece.Text, start);
            HostSetting setting = HostSetting.For(host, withScheme: scheme < start, AccountName.RegisteredKey(subject.Node));
            string title = $"Read the access URL from '{setting.ConfigurationKey}'";
            foreach (Candidate candidate in SettingReplacement.Of(subject, piece, scheme, start + length - scheme, setting.ConfigurationKey, setting.EnvironmentVariable, title))
            {
                yield return candidate;
            }
        }
    }

    private static bool TryFindHost(string text, out int start, out int length)
    {
        start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOfAny(AfterHost, start);
            length = (end < 0 ? text.Length : end) - start;
            if (length > 0 && DbtHosts.Explain(DbtHosts.Classify(text.Substring(start, length))) is not null)
            {
                return true;
            }

            start += length + 1;
        }

        length = 0;
        return false;
    }

    private static int SchemeBefore(string text, int host)
    {
        foreach (string scheme in (string[])["https://", "http://"])
        {
            if (host >= scheme.Length && string.CompareOrdinal(text, host - scheme.Length, scheme, 0, scheme.Length) == 0)
            {
                return host - scheme.Length;
            }
        }

        return host;
    }
}
