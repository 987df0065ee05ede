using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Traces;
using DbtCloud.Analyzers.Flow.Values;
using DbtCloud.Analyzers.Hosts;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow;

/// <summary>Decides which requests go to dbt.</summary>
internal sealed class DbtEvidence(ReportingPolicy policy)
{
    private readonly Dictionary<ISymbol, bool> types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<RequestFact, bool> requests = [];

    /// <summary>True for a request that is known to go to dbt.</summary>
    public bool IsDbt(RequestFact request)
    {
        if (!requests.TryGetValue(request, out bool result))
        {
            result = Decide(request);
            requests.Add(request, result);
        }

        return result;
    }

    /// <summary>True, false, or null where the host is not known.</summary>
    public bool? IsDbtHost(RequestFact request)
    {
        Text host = request.Url.Host;
        if (host.Length == 0 || host.SingleHole is not null)
        {
            return null;
        }

        string name = host.Characters.Replace(Text.HoleMark, 'x');
        if (DbtHosts.IsApiHost(name) || policy.HostsFor(request.Site.SyntaxTree).Contains(name))
        {
            return true;
        }

        // The end of the host decides; where that is unknown, so is the host.
        return host.Characters[host.Length - 1] == Text.HoleMark ? null : false;
    }

    /// <summary>The words of a value's origin say dbt.</summary>
    public static bool SaysDbt(string text) => DbtWord.IsIn(text);

    private bool Decide(RequestFact request)
    {
        if (request.IsSdk)
        {
            return true;
        }

        if (IsDbtHost(request) is { } known)
        {
            return known;
        }

        if (!IsApiPath(request.Url))
        {
            return false;
        }

        if (request.Token is { } token && Speaks(token))
        {
            return true;
        }

        Text front = request.Url.Text.Slice(0, request.Url.PathStart);
        if (Speaks(front) || request.Names.Any(SaysDbt) || front.Holes.Any(IsConfiguredForDbt))
        {
            return true;
        }

        // A host or token that is named for somebody else is somebody else's, whatever the rest of the type does.
        if (NamesOther(front) || (request.Token is { } other && NamesOther(other)))
        {
            return false;
        }

        for (Frame? frame = request.Frame; frame is not null; frame = frame.Caller)
        {
            if (frame.Member.ContainingType is { } type && TypeSpeaks(type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsApiPath(RequestUrl url)
    {
        string path = url.Path.Characters;
        return path.IndexOf("api/v", StringComparison.OrdinalIgnoreCase) is 0 or 1
            || path.IndexOf("/api/v", StringComparison.OrdinalIgnoreCase) >= 0
            || path.TrimStart('/').StartsWith("accounts/", StringComparison.OrdinalIgnoreCase)
            || path.TrimStart('/').StartsWith("v2/accounts", StringComparison.OrdinalIgnoreCase)
            || path.TrimStart('/').StartsWith("v3/accounts", StringComparison.OrdinalIgnoreCase)
            || path.StartsWith("/graphql", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Speaks(Text text)
        => text.Characters.IndexOf("dbtu_", StringComparison.Ordinal) >= 0
            || text.Characters.IndexOf("dbtc_", StringComparison.Ordinal) >= 0
            || text.Holes.Any(hole => SaysDbt(hole.Id));

    private static bool NamesOther(Text text)
        => text.Holes.Any(hole => hole is { Kind: KeyKind.Configuration or KeyKind.Environment or KeyKind.Secret or KeyKind.Options } named && named.Name.Length > 0);

    // The address lies in a settings file, and is one of dbt's.
    private bool IsConfiguredForDbt(Key hole)
        => policy.Settings.ValueOf(hole) is { } value && AdditionalFiles.ConfiguredHost.Of(value) is { } host && DbtHosts.IsApiHost(host);

    private bool TypeSpeaks(INamedTypeSymbol type)
    {
        if (!types.TryGetValue(type, out bool result))
        {
            result = SaysDbt(type.Name)
                || type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax().DescendantTokens().Any(token => SaysDbt(token.ValueText)));
            types.Add(type, result);
        }

        return result;
    }
}
