using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>A URL cut into its parts; positions refer to <see cref="Text"/>.</summary>
internal sealed class RequestUrl
{
    private const string Accounts = "/accounts/";

    private RequestUrl(Text text, string? scheme, int hostStart, int hostEnd, int pathStart, int pathEnd)
    {
        Text = text;
        Scheme = scheme;
        HostStart = hostStart;
        HostEnd = hostEnd;
        PathStart = pathStart;
        PathEnd = pathEnd;
        FindAccount();
    }

    public Text Text { get; }

    /// <summary>The scheme in lower case; null where it is unknown.</summary>
    public string? Scheme { get; }

    public int HostStart { get; }

    public int HostEnd { get; }

    public int PathStart { get; }

    public int PathEnd { get; }

    /// <summary>The host with holes, without port; empty where the URL is relative or starts with an unknown piece.</summary>
    public Text Host => Text.Slice(HostStart, HostEnd - HostStart);

    /// <summary>The path with its first slash where it has one; without query.</summary>
    public Text Path => Text.Slice(PathStart, PathEnd - PathStart);

    public Text Query => PathEnd < Text.Length && Text.Characters[PathEnd] == '?' ? Text.From(PathEnd + 1) : Text.Empty;

    /// <summary>True where the whole host is literal.</summary>
    public bool HasKnownHost => HostEnd > HostStart && Host.IsLiteral;

    /// <summary>The segment after <c>accounts/</c> of an API path; null where there is none.</summary>
    public Text? Account { get; private set; }

    public int AccountStart { get; private set; } = -1;

    /// <summary>
    /// The account's prefix in an access URL (<c>PREFIX.us1.dbt.com</c>, <c>PREFIX.metadata.us1.dbt.com</c>, …); null for hosts of another form,
    /// which many accounts may share.
    /// </summary>
    public Text? AccessPrefix
    {
        get
        {
            string[] labels = Host.Characters.Split('.');
            bool hasService = labels.Length == 5 && labels[1].ToLowerInvariant() is "metadata" or "semantic-layer";
            if ((labels.Length != 4 && !hasService) || !Host.Characters.EndsWith(".dbt.com", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            string region = labels[labels.Length - 3];
            bool isRegion = region.Length == 3 && char.IsLetter(region[0]) && char.IsLetter(region[1]) && char.IsDigit(region[2]);
            return isRegion && labels[0].Length > 0 ? Host.Slice(0, labels[0].Length) : null;
        }
    }

    public static RequestUrl Parse(Text text)
    {
        string characters = text.Characters;
        int scheme = characters.IndexOf("://", StringComparison.Ordinal);
        int query = characters.IndexOfAny(['?', '#']);
        if (scheme >= 0 && (query < 0 || scheme < query) && scheme <= 12 && characters.IndexOf('/') > scheme)
        {
            int hostStart = scheme + 3;
            int end = characters.IndexOfAny(['/', '?', '#'], hostStart);
            end = end < 0 ? characters.Length : end;
            int at = characters.LastIndexOf('@', end - 1 < hostStart ? hostStart : end - 1, Math.Max(0, end - hostStart));
            hostStart = at < 0 ? hostStart : at + 1;
            int port = characters.IndexOf(':', hostStart, end - hostStart);
            string? name = characters.Substring(0, scheme).IndexOf(Values.Text.HoleMark) < 0 ? characters.Substring(0, scheme).ToLowerInvariant() : null;
            return new(text, name, hostStart, port < 0 ? end : port, end, EndOfPath(characters, end));
        }

        // An unknown piece in front stands for scheme, host and perhaps a beginning of the path.
        int start = 0;
        while (start < characters.Length && characters[start] == Values.Text.HoleMark)
        {
            start++;
        }

        return new(text, null, 0, 0, start, EndOfPath(characters, start));
    }

    private static int EndOfPath(string characters, int start)
    {
        int end = start > characters.Length ? -1 : characters.IndexOfAny(['?', '#'], Math.Min(start, characters.Length));
        return end < 0 ? characters.Length : end;
    }

    private void FindAccount()
    {
        string path = Text.Characters.Substring(PathStart, PathEnd - PathStart);
        int found = path.IndexOf(Accounts, StringComparison.OrdinalIgnoreCase);
        int start = found >= 0 ? found + Accounts.Length : path.StartsWith("accounts/", StringComparison.OrdinalIgnoreCase) ? 9 : -1;
        if (start < 0 || start >= path.Length)
        {
            return;
        }

        int end = path.IndexOf('/', start);
        end = end < 0 ? path.Length : end;
        if (end > start)
        {
            AccountStart = PathStart + start;
            Account = Text.Slice(AccountStart, end - start);
        }
    }
}
