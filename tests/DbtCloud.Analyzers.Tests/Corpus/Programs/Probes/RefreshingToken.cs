using System.Net.Http.Headers;
public sealed class RefreshingToken(HttpClient http, RefreshingToken.ITokens tokens)
{
    private string? _current;
    private long _for;
    private async Task<string> TokenFor(long account)
    {
        if (_current is null || _for != account)
        {
            _current = await tokens.Exchange(account);
            _for = account;
        }
        return _current;
    }
    public async Task Go()
    {
        foreach (var a in new[] { 70403103922125, 70403103922126 })
        {
            using var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{a}/jobs/");
            m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenFor(a));
            await http.SendAsync(m);
        }
    }
    public interface ITokens { Task<string> Exchange(long account); }
}
