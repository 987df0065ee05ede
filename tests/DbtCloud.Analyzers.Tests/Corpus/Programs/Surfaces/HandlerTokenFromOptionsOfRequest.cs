using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class AccountHandler(IConfiguration configuration) : DelegatingHandler(new SocketsHttpHandler())
{
    public static readonly HttpRequestOptionsKey<string> Account = new("account");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Options.TryGetValue(Account, out string? account))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration[$"Dbt:Tokens:{account}"]);
        }

        return base.SendAsync(request, cancellationToken);
    }
}

public sealed class Caller(IConfiguration configuration)
{
    private readonly HttpClient http = new(new AccountHandler(configuration));

    public async Task RunAsync()
    {
        await SendAsync("70403103922125");
        await SendAsync("70403103922126");
    }

    private async Task SendAsync(string account)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Options.Set(AccountHandler.Account, account);
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
