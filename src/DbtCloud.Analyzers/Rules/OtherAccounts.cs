using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Rules;

/// <summary>The question behind DBTC3001: requests to another account than that of the client which sends them.</summary>
internal static class OtherAccounts
{
    public static IReadOnlyList<Finding> Find(FactSink facts, DbtEvidence evidence)
    {
        List<Finding> findings = [];
        HashSet<Microsoft.CodeAnalysis.SyntaxNode> places = [];
        foreach (RequestFact request in facts.Requests)
        {
            if (!IsOther(request) || !evidence.IsDbt(request))
            {
                continue;
            }

            Text own = OwnAccount(request)!;
            Text other = request.Url.Account!;

            Level level = Outermost(request.PathLevels, request);
            if (places.Add(level.Subject ?? level.Site))
            {
                findings.Add(new Finding(Descriptors.DBTC3001, level.Subject ?? level.Site, "client", Origins.OfAccount(own, null), Origins.OfAccount(other, null))
                {
                    Properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.OtherAccount, other.Describe()),
                });
            }
        }

        return findings;
    }

    public static bool IsOther(RequestFact request)
        => OwnAccount(request) is { } own && request.Url.Account is { } other && Accounts.IsAccount(own) && Accounts.IsAccount(other) && Accounts.AreDifferent(own, other);

    private static Text? OwnAccount(RequestFact request) => request.IsSdk ? request.ClientAccount : request.BaseUrl?.Account;

    // Where the account comes from a caller, that call is the place; else the URL.
    private static Level Outermost(ImmutableArray<Level> path, RequestFact request)
    {
        ImmutableArray<Level> account = request.AccountLevels;
        return account.Length > 1 && account[account.Length - 1].Subject is not null && account[0].Frame == request.Frame ? account[account.Length - 1] : path[path.Length - 1];
    }
}
