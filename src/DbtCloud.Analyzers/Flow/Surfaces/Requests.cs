using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Turns the sending of a request into facts, one for each combination of what it may be.</summary>
internal static class Requests
{
    private static readonly string[] Schemes = ["bearer ", "token ", "basic ", "oauth "];

    /// <param name="url">The whole URL, base address included.</param>
    /// <param name="authorization">The Authorization header; wrap it in a <see cref="Placed"/> with the expression that set it.</param>
    /// <param name="names">Names of the client that may say dbt.</param>
    public static void Send(
        Evaluator evaluator,
        SyntaxNode site,
        SyntaxNode urlSyntax,
        Value url,
        string? method,
        Value? authorization,
        IEnumerable<string>? names = null,
        Value? baseAddress = null,
        Value? content = null,
        Value? clientAccount = null,
        bool isSdk = false,
        Text? answer = null,
        Placed? addressPlace = null)
    {
        if (evaluator.IsSilent || !evaluator.CountRequest())
        {
            return;
        }

        foreach (Alternative address in Choice.Flatten(url))
        {
            foreach (Alternative header in Choice.Flatten(authorization ?? Null.Value))
            {
                Guards guards = evaluator.Path.And(address.Guards).And(header.Guards);
                if (!address.Guards.Exclude(header.Guards) && !evaluator.Path.Exclude(address.Guards) && !evaluator.Path.Exclude(header.Guards)
                    && Evaluator.Plain(address.Value) is Text text)
                {
                    Record(evaluator, site, urlSyntax, text, method, header, guards, names, baseAddress, content, clientAccount, isSdk, answer, addressPlace);
                }
            }
        }
    }

    /// <summary>The token in an Authorization header: what follows the scheme.</summary>
    public static Text WithoutScheme(Text header)
    {
        string scheme = Schemes.FirstOrDefault(known => header.Characters.StartsWith(known, StringComparison.OrdinalIgnoreCase)) ?? string.Empty;
        int start = scheme.Length;
        while (start < header.Length && char.IsWhiteSpace(header.Characters[start]))
        {
            start++;
        }

        return header.From(start);
    }

    /// <summary>Notes that the SDK is given a token for an account.</summary>
    public static void Bind(Evaluator evaluator, SyntaxNode site, Value token, SyntaxNode? tokenSyntax, Value account, SyntaxNode? accountSyntax, string? accountKey)
    {
        if (evaluator.IsSilent)
        {
            return;
        }

        foreach (Alternative secret in Choice.Flatten(token))
        {
            foreach (Alternative id in Choice.Flatten(account))
            {
                if (secret.Guards.Exclude(id.Guards) || Evaluator.Plain(secret.Value) is not Text { Length: > 0 } secretText || Evaluator.Plain(id.Value) is not Text { Length: > 0 } idText)
                {
                    continue;
                }

                Placed? place = tokenSyntax is null ? null : new Placed(secretText, tokenSyntax, evaluator.Frame);
                ImmutableArray<Level> levels = new Tracer(evaluator).Binding(idText.Parts.ToImmutableArray(), PartsOf(secretText), evaluator.Frame, site, place);
                evaluator.Facts.Bindings.Add(new BindingFact
                {
                    Token = secretText,
                    Account = PinnedAccount.Of(idText, evaluator.Path, secret.Guards),
                    AccountKey = accountKey,
                    Guards = evaluator.Path.And(secret.Guards).And(id.Guards),
                    Loops = evaluator.Loops.ToImmutableArray(),
                    Levels = levels,
                    IsSdk = true,
                    Request = null,
                });
            }
        }
    }

    public static ImmutableArray<Part> PartsOf(Text text)
    {
        ImmutableArray<Part> holes = text.Parts.Where(part => part.Hole is not null).ToImmutableArray();
        return holes.IsEmpty ? text.Parts.ToImmutableArray() : holes;
    }

    private static void Record(
        Evaluator evaluator,
        SyntaxNode site,
        SyntaxNode urlSyntax,
        Text url,
        string? method,
        Alternative authorization,
        Guards guards,
        IEnumerable<string>? names,
        Value? baseAddress,
        Value? content,
        Value? clientAccount,
        bool isSdk,
        Text? answer,
        Placed? addressPlace)
    {
        Value header = authorization.Value;
        RequestUrl parsed = RequestUrl.Parse(url);
        Placed? place = header as Placed;
        Text? token = Evaluator.Plain(header) is Text { Length: > 0 } text ? WithoutScheme(text) : null;
        token = token is { Length: 0 } ? null : token;
        Tracer tracer = new(evaluator);
        Text? prefix = isSdk ? null : parsed.AccessPrefix;
        ImmutableArray<Part> accountParts = (parsed.Account ?? prefix) is { } account ? account.Parts.ToImmutableArray() : ImmutableArray<Part>.Empty;
        ImmutableArray<Level> accountLevels = token is null && accountParts.IsEmpty
            ? ImmutableArray<Level>.Empty
            : Meeting(tracer, evaluator.Frame, place, accountParts, parsed.Account is null ? null : baseAddress) is { } meeting
                ? tracer.Binding(accountParts, PartsOf(token!), meeting, place!.Expression, place)
                : tracer.Binding(accountParts, token is null ? ImmutableArray<Part>.Empty : PartsOf(token), evaluator.Frame, urlSyntax, place);
        RequestFact request = new()
        {
            Frame = evaluator.Frame,
            Site = site,
            Url = parsed,
            UrlSyntax = urlSyntax,
            Method = method,
            Token = token,
            TokenPlace = place,
            Guards = guards,
            Loops = evaluator.Loops.ToImmutableArray(),
            Names = (names ?? []).ToImmutableArray(),
            BaseUrl = baseAddress is not null && Evaluator.Plain(baseAddress) is Text { Length: > 0 } address ? RequestUrl.Parse(address) : null,
            ClientAccount = clientAccount is not null && Evaluator.Plain(clientAccount) is Text { Length: > 0 } id ? id : null,
            IsSdk = isSdk,
            AccountLevels = accountLevels,
            VersionLevels = VersionParts(parsed) is { IsEmpty: false } version ? tracer.Path(version, evaluator.Frame, urlSyntax) : ImmutableArray<Level>.Empty,
            PathLevels = tracer.Path(PathParts(parsed), addressPlace?.Frame ?? evaluator.Frame, addressPlace?.Expression ?? urlSyntax),
            Graph = content is null ? null : GraphOf(evaluator, content),
            Answer = answer?.SingleHole,
            IsOwnHeader = place is { IsOwn: true },
        };
        evaluator.Facts.Requests.Add(request);
        if (token is not null && (parsed.Account ?? prefix) is { } bound)
        {
            evaluator.Facts.Bindings.Add(new BindingFact
            {
                Token = token,
                Account = PinnedAccount.Of(bound, guards, authorization.Guards),
                Guards = guards,
                Loops = request.Loops,
                Levels = accountLevels,
                IsSdk = isSdk,
                IsAccessUrl = parsed.Account is null,
                Request = request,
            });
        }
    }

    // { query: "…", variables: { … } }, or the JSON text of it.
    private static GraphContent? GraphOf(Evaluator evaluator, Value content)
    {
        Value body = Evaluator.Plain(content);
        if (TextsOf(body) is { IsEmpty: false } texts)
        {
            return new GraphContent(texts, ImmutableArray<KeyValuePair<string, Text>>.Empty);
        }

        Value? query = Member(evaluator, body, "query");
        if (query is null || TextsOf(query) is not { IsEmpty: false } asked)
        {
            return null;
        }

        ImmutableArray<KeyValuePair<string, Text>>.Builder variables = ImmutableArray.CreateBuilder<KeyValuePair<string, Text>>();
        if (Member(evaluator, body, "variables") is { } given && Evaluator.Plain(given) is Instance instance)
        {
            foreach (KeyValuePair<object, Value> member in evaluator.Store.MembersOf(instance))
            {
                if (member.Key is string name)
                {
                    variables.AddRange(Choice.Flatten(member.Value).Select(one => Evaluator.Plain(one.Value)).OfType<Text>().Where(value => value.Length > 0).Select(value => new KeyValuePair<string, Text>(name.Trim('[', ']'), value)));
                }
            }
        }

        return new GraphContent(asked, variables.ToImmutable());
    }

    /// <summary>Notes the type that an answer is read as, where the call says one.</summary>
    public static void NoteAnswer(Call call, Key? answer)
    {
        if (answer is not null && call.Method.TypeArguments.Length > 0 && !call.Evaluator.IsSilent)
        {
            call.Evaluator.Facts.Answers.Add(new(call.Method.TypeArguments[0], answer));
        }
    }

    private static ImmutableArray<Text> TextsOf(Value value)
        => Choice.Flatten(value).Select(one => Evaluator.Plain(one.Value)).OfType<Text>().Where(text => text is { Length: > 0, SingleHole: null }).ToImmutableArray();

    private static Value? Member(Evaluator evaluator, Value body, string name)
        => body is Instance instance
            ? evaluator.Store.MembersOf(instance).Where(member => member.Key is string key && key.Trim('[', ']').Equals(name, StringComparison.OrdinalIgnoreCase)).Select(member => member.Value).FirstOrDefault()
            : null;

    // The body that puts token and account together before the request is sent: one that makes the client or the message.
    private static Frame? Meeting(Tracer tracer, Frame frame, Placed? place, ImmutableArray<Part> account, Value? baseAddress)
    {
        if (place is null || place.Frame == frame || account.IsEmpty)
        {
            return null;
        }

        for (Frame? current = frame; current is not null; current = current.Caller)
        {
            if (current == place.Frame)
            {
                return null;
            }
        }

        bool inBase = baseAddress is not null && Evaluator.Plain(baseAddress) is Text address && account.All(address.Contains);
        return inBase || (place.IsOwn && !tracer.Brings(place.Frame, account) && Tracer.IsWrittenIn(place.Frame, account)) ? place.Frame : null;
    }

    // The segment behind api/ where it is not one of the two versions.
    private static ImmutableArray<Part> VersionParts(RequestUrl url)
    {
        string path = url.Path.Characters;
        int start = path.IndexOf("/api/", StringComparison.Ordinal) is var found && found >= 0 ? found + 5 : path.StartsWith("api/", StringComparison.Ordinal) ? 4 : -1;
        int end = start < 0 ? -1 : path.IndexOf('/', start);
        return end <= start || path[start] != 'v' || path.Substring(start, end - start) is "v2" or "v3" ? ImmutableArray<Part>.Empty : url.Path.Slice(start + 1, end - start - 1).Parts.ToImmutableArray();
    }

    // The last literal segment of the path: whoever writes it decides which endpoint it is.
    private static ImmutableArray<Part> PathParts(RequestUrl url)
    {
        HashSet<Part> parts = [];
        string characters = url.Text.Characters;
        for (int index = url.PathEnd - 1; index >= url.PathStart; index--)
        {
            if (characters[index] == '/' && parts.Count > 0)
            {
                break;
            }

            if (characters[index] != Text.HoleMark && !char.IsDigit(characters[index]) && characters[index] != '/')
            {
                parts.Add(url.Text.PartAt(index));
            }
        }

        return parts.ToImmutableArray();
    }
}
