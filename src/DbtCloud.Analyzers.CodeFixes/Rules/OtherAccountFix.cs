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
        if ((SendingClient.Of(subject) ?? SendingClient.OwnOf(subject)) is not { } sender || (subject.Property(DiagnosticProperties.Account) ?? subject.Property(DiagnosticProperties.OtherAccount)) is not { } named)
        {
            yield break;
        }

        string? registered = SendingClient.RegisteredKey(subject, named);
        string account = registered ?? named;
        string? key = Names.AccountKey(account);
        IEnumerable<string> clients = SendingClient.ForAccount(subject, sender, account, key)
            .Concat(SendingClient.ForAccount(subject, sender, named, key))
            .Concat(NamedHttpClients.ForAccount(subject, sender, named, registered));
        foreach (string client in clients.Distinct())
        {
            yield return new Candidate(subject.Root.ReplaceNode(sender, Syntax.Expression(client).InPlaceOf(sender)), $"Use '{client}'") { NeedsProof = true };
        }

        if (registered is not null && KnownTypes.IsDbtCloudClient(subject.TypeOf(sender)) && AccountClient.Injecting(subject, sender, registered) is { } injected)
        {
            yield return new Candidate(injected, $"Use the DbtCloudClient of '{registered}'") { NeedsProof = true, ReachesOtherFiles = true };
        }
    }
}
