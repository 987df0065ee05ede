using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>What a body makes without sending it: a token written into it is written in the source all the same.</summary>
internal static class MadeRequests
{
    private static readonly string[] Addresses = [HttpMessageSurface.Address, HttpClientSurface.BaseAddress];

    public static void Note(Evaluator evaluator)
    {
        if (evaluator.IsExhausted)
        {
            return;
        }

        foreach (Instance sender in evaluator.Made)
        {
            Value? address = Addresses.Select(name => evaluator.FindMember(sender, name)).FirstOrDefault(value => value is not null);
            if (address is null || Evaluator.Plain(address) is not Text { Length: > 0 } url || TokenOf(evaluator, sender) is not { IsLiteral: true, Length: > 0 } token)
            {
                continue;
            }

            evaluator.Facts.Made.Add(new(RequestUrl.Parse(url), Requests.WithoutScheme(token)));
        }
    }

    private static Text? TokenOf(Evaluator evaluator, Instance sender)
    {
        foreach (string name in (string[])["Headers", HttpClientSurface.Headers])
        {
            if (evaluator.FindMember(sender, name) is { } headers && evaluator.FindMember(headers, HttpHeadersSurface.Authorization) is { } set && Evaluator.Plain(set) is Text text)
            {
                return text;
            }
        }

        return evaluator.FindMember(sender, "Authenticator") is { } authenticator ? Evaluator.Plain(authenticator) as Text : null;
    }
}
