using System.Collections.Immutable;
using DbtCloud.Analyzers.Credentials;
using DbtCloud.Analyzers.Flow;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Rules;

/// <summary>The question behind DBTC1003: where a dbt token goes that it should not.</summary>
internal sealed class Exposures
{
    private static readonly string[] TokenNames = ["token=", "access_token=", "api_key=", "apikey=", "authorization="];

    private readonly List<Finding> findings = [];
    private readonly HashSet<SyntaxNode> places = [];
    private readonly HashSet<string> tokens = [];
    private readonly HashSet<SyntaxNode> headersForDbt = [];

    private Exposures()
    {
    }

    public static IReadOnlyList<Finding> Find(FactSink facts, DbtEvidence evidence)
    {
        Exposures result = new();
        foreach (RequestFact request in facts.Requests.Where(request => request.Token is not null && evidence.IsDbt(request)))
        {
            result.tokens.Add(request.Token!.ToKey().Id);
            if (request.TokenPlace is { } place)
            {
                result.headersForDbt.Add(place.Expression);
            }
        }

        foreach (TokenFact token in facts.Tokens)
        {
            result.tokens.Add(token.Value.ToKey().Id);
        }

        HashSet<Part> inUrls = [];
        foreach (ShowFact url in facts.Urls)
        {
            result.ExamineUrl(url, inUrls);
        }

        foreach (RequestFact request in facts.Requests)
        {
            result.Examine(request, evidence, inUrls);
        }

        foreach (ShowFact shown in facts.Shown)
        {
            if (result.TokenIn(shown.Value) is { } token)
            {
                result.Add(shown.Exposure, shown.Syntax, token, null);
            }
        }

        return result.findings;
    }

    private void ExamineUrl(ShowFact url, HashSet<Part> inUrls)
    {
        RequestUrl parsed = RequestUrl.Parse(url.Value);
        Text query = parsed.Query.Length > 0 ? parsed.Query : url.Value.From(Math.Max(0, url.Value.Characters.IndexOf('&')));
        foreach (Part part in query.Parts)
        {
            if (part.Hole is { } hole && (IsToken(hole) || (IsDbtUrl(parsed) && Named(url.Value, part))))
            {
                inUrls.Add(part);
                Add(TokenExposure.QueryString, url.Syntax, Text.Hole(hole, null), null);
            }
        }
    }

    private static bool IsDbtUrl(RequestUrl url) => url.Host.Length > 0 && Hosts.DbtHosts.IsApiHost(url.Host.Characters.Replace(Text.HoleMark, 'x'));

    // ...&token={value}
    private static bool Named(Text url, Part part)
    {
        for (int index = 0; index < url.Length; index++)
        {
            if (ReferenceEquals(url.PartAt(index), part))
            {
                string before = url.Characters.Substring(0, index);
                return TokenNames.Any(name => before.EndsWith(name, StringComparison.OrdinalIgnoreCase));
            }
        }

        return false;
    }

    private void Examine(RequestFact request, DbtEvidence evidence, HashSet<Part> inUrls)
    {
        foreach (Part part in request.Url.Query.Parts)
        {
            if (part.Hole is { } hole && !inUrls.Contains(part) && (IsToken(hole) || (IsDbtUrl(request.Url) && Named(request.Url.Text, part))))
            {
                Add(TokenExposure.QueryString, UrlOf(request), Text.Hole(hole, null), null);
            }
        }

        if (request.Token is not { } token)
        {
            return;
        }

        bool? isDbt = evidence.IsDbtHost(request);
        if (isDbt == false && !IsLoopback(request.Url) && request.Url.HasKnownHost && Hosts.DbtHosts.Classify(request.Url.Host.Characters) == Hosts.DbtHostKind.Other && TokenIn(token) is { } sent && !BelongsTo(sent, request.Url.Host.Characters))
        {
            SyntaxNode place = request.TokenPlace is { } header && !headersForDbt.Contains(header.Expression) && (header.Frame == request.Frame || IsOfClient(header)) ? header.Expression : UrlOf(request);
            Add(TokenExposure.OtherHost, place, token, request.Url.Host.Characters);
        }
        else if (request.Url.Scheme == "http" && !IsLoopback(request.Url) && isDbt == true)
        {
            SyntaxNode place = request is { IsOwnHeader: true, TokenPlace: { } header } && header.Frame == request.Frame ? header.Expression : UrlOf(request);
            Add(TokenExposure.PlainHttp, place, token, null);
        }
    }

    // A default header that is set where the client is made: no request says more about it.
    private static bool IsOfClient(Placed header)
        => !header.IsOwn && header.Frame.Member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.AnonymousFunction };

    private static SyntaxNode UrlOf(RequestFact request)
    {
        Level level = request.PathLevels[request.PathLevels.Length - 1];
        return level.Subject ?? level.Site;
    }

    /// <summary>The dbt token that a text shows, if it does.</summary>
    private Text? TokenIn(Text text)
    {
        if (tokens.Contains(text.ToKey().Id) || TokenText.ContainsToken(text.Characters))
        {
            return text;
        }

        Part? part = text.Parts.FirstOrDefault(candidate => candidate.Hole is { } hole && IsToken(hole));
        return part is null ? null : Text.Hole(part.Hole!, part.Syntax);
    }

    // GitHub:DbtToken is what dbt's repository is asked with, at api.github.com.
    private bool BelongsTo(Text token, string host)
        => token.SingleHole is { } key && !tokens.Contains(key.Id) && host.Split('.').Any(label => label.Length > 3 && key.Name.Split(':', '_', '.', '/', '-').Any(part => part.Equals(label, StringComparison.OrdinalIgnoreCase)));

    private bool IsToken(Key key) => tokens.Contains(key.Id) || SaysDbtToken(key);

    private static bool SaysDbtToken(Key key)
    {
        if (key.Kind is not (KeyKind.Configuration or KeyKind.Environment or KeyKind.Secret or KeyKind.Options) || !DbtEvidence.SaysDbt(key.Name))
        {
            return false;
        }

        string last = key.Name.Split(':', '.', '/').Last().ToUpperInvariant();
        return last.EndsWith("TOKEN", StringComparison.Ordinal) || last.EndsWith("PAT", StringComparison.Ordinal) || last.EndsWith("APIKEY", StringComparison.Ordinal) || last.EndsWith("API_KEY", StringComparison.Ordinal);
    }

    private static bool IsLoopback(RequestUrl url)
        => url.Host.Characters is "localhost" or "[" or "[::1]" || url.Host.Characters.StartsWith("127.", StringComparison.Ordinal) || url.Host.Characters.EndsWith(".localhost", StringComparison.Ordinal);

    // Where a longer text is reported, the token in it.
    private static ImmutableArray<Location> PartWithin(SyntaxNode place, Text token)
        => token.Parts.FirstOrDefault()?.Syntax is { } part && part != place && part.SyntaxTree == place.SyntaxTree && place.Span.Contains(part.Span)
            ? ImmutableArray.Create(part.GetLocation())
            : ImmutableArray<Location>.Empty;

    private void Add(TokenExposure exposure, SyntaxNode place, Text token, string? host)
    {
        if (places.Add(place))
        {
            findings.Add(new Finding(Descriptors.DBTC1003, place, Origins.OfToken(token), TokenExposures.Happens(exposure, host), TokenExposures.Remedy(exposure))
            {
                Properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Exposure, exposure.ToString()),
                Additional = PartWithin(place, token),
            });
        }
    }
}
