using System.Collections.Immutable;
using System.Composition;
using DbtCloud.Analyzers.CodeFixes.Expressions;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Rules;

/// <summary>DBTC3001: sends the request with the client of the account that its path names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class OtherAccountFix : RuleFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DBTC3001");

    private protected override IEnumerable<Candidate> Candidates(FixSubject subject)
    {
        if (SendingClient.Of(subject) is not { } sender || (subject.Property(DiagnosticProperties.Account) ?? subject.Property(DiagnosticProperties.OtherAccount)) is not { } named)
        {
            yield break;
        }

        string account = SendingClient.RegisteredKey(subject, named) ?? named;
        string? key = Names.AccountKey(account);
        foreach (string client in SendingClient.ForAccount(subject, sender, account, key))
        {
            yield return subject.Replace(sender, Syntax.Expression(client).InPlaceOf(sender), $"Use '{client}'");
        }
    }
}
