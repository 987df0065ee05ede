using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace Login;

public sealed class OAuthSettings
{
    public string ClientId { get; set; } = "";
}

public interface IOAuth
{
    /// <summary>Signs in to the account at the access URL.</summary>
    Task<string> SignInAsync(Uri accessUrl, string clientId, CancellationToken ct);
}

public sealed class OAuthReader(IOAuth oauth, HttpClient http, IOptions<OAuthSettings> settings)
{
    private static readonly Uri Left = new("https://ol930.us1.dbt.com");
    private static readonly Uri Right = new("https://or930.us1.dbt.com");

    public async Task<string> BothAsync(CancellationToken ct)
    {
        string access = await oauth.SignInAsync(Left, settings.Value.ClientId, ct);
        string left = await GetAsync(new Uri(Left, "api/v2/accounts/70403103930901/jobs/"), access, ct);
        access = await oauth.SignInAsync(Right, settings.Value.ClientId, ct);
        string right = await GetAsync(new Uri(Right, "api/v2/accounts/70403103930902/jobs/"), access, ct);
        return left + right;
    }

    private async Task<string> GetAsync(Uri url, string access, CancellationToken ct)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", access);
        using HttpResponseMessage response = await http.SendAsync(request, ct);
        return await response.Content.ReadAsStringAsync(ct);
    }
}
