using System.Net.Http.Headers;

namespace Events;

public sealed class TokenChangedEventArgs(string account, string token) : EventArgs
{
    public string Account { get; } = account;
    public string Token { get; } = token;
}

public interface ITokenFeed
{
    event EventHandler<TokenChangedEventArgs>? Changed;
}

public sealed class FeedClient : IDisposable
{
    private readonly Dictionary<string, string> _latest = new();
    private readonly ITokenFeed _feed;
    private readonly HttpClient _http;

    public FeedClient(ITokenFeed feed, HttpClient http)
    {
        _feed = feed;
        _http = http;
        _feed.Changed += OnChanged;
    }

    public Task<HttpResponseMessage> SpiceAsync() => SendAsync("70403103911301", "jobs/");

    public Task<HttpResponseMessage> GuildAsync() => SendAsync("70403103911302", "jobs/");

    public void Dispose() => _feed.Changed -= OnChanged;

    private void OnChanged(object? sender, TokenChangedEventArgs e) => _latest[e.Account] = e.Token;

    private Task<HttpResponseMessage> SendAsync(string account, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"https://fe911.us1.dbt.com/api/v2/accounts/{account}/{path}");
        if (_latest.TryGetValue(account, out var token))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return _http.SendAsync(request);
    }
}
