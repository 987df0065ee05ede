namespace DbtCloud.Responses;

/// <summary>The headers of an answer, copied: the answer itself goes back to its connection.</summary>
internal static class ResponseHeaders
{
    // dbt documents none of them; its own servers and the proxies in front of them send one or the other.
    private static readonly string[] RequestIds = ["x-request-id", "x-dbt-request-id", "x-amzn-requestid", "x-amzn-trace-id", "cf-ray"];

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Copy(HttpResponseMessage response, DbtToken? token)
    {
        Dictionary<string, IReadOnlyList<string>> copy = new(StringComparer.OrdinalIgnoreCase);
#if NET
        foreach (KeyValuePair<string, System.Net.Http.Headers.HeaderStringValues> header in response.Headers.NonValidated)
        {
            copy[header.Key] = Values(header.Value, token);
        }

        foreach (KeyValuePair<string, System.Net.Http.Headers.HeaderStringValues> header in response.Content.Headers.NonValidated)
        {
            copy[header.Key] = Values(header.Value, token);
        }
#else
        foreach (KeyValuePair<string, IEnumerable<string>> header in response.Content is { } content ? response.Headers.Concat(content.Headers) : response.Headers)
        {
            copy[header.Key] = Values(header.Value, token);
        }
#endif
        return copy;
    }

    /// <summary>Tells whether a body is a web page, from the header's text: to take it apart costs more than the rest of the look.</summary>
    public static bool IsWebPage(HttpContent? content)
    {
#if NET
        if (content is null || !content.Headers.NonValidated.TryGetValues("Content-Type", out System.Net.Http.Headers.HeaderStringValues values))
        {
            return false;
        }

        ReadOnlySpan<char> type = values.ToString().AsSpan().Trim();
        int end = type.IndexOf(';');
        return (end < 0 ? type : type[..end].TrimEnd()).Equals("text/html", StringComparison.OrdinalIgnoreCase);
#else
        return string.Equals(content?.Headers.ContentType?.MediaType, "text/html", StringComparison.OrdinalIgnoreCase);
#endif
    }

    public static string? RequestIdOf(IReadOnlyDictionary<string, IReadOnlyList<string>> headers)
    {
        foreach (string name in RequestIds)
        {
            if (headers.TryGetValue(name, out IReadOnlyList<string>? values))
            {
                return values[0];
            }
        }

        return null;
    }

    // A server, or a proxy before it, may echo what it was sent.
    private static string[] Values<T>(T values, DbtToken? token)
        where T : IEnumerable<string>
    {
        string[] copy = [.. values];
        for (int index = 0; index < copy.Length && token is { IsMissing: false }; index++)
        {
            copy[index] = copy[index].Replace(token.Reveal(), token.ToString());
        }

        return copy.Length == 0 ? [string.Empty] : copy;
    }
}
