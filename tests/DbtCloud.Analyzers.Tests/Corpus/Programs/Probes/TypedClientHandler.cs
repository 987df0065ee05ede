using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
public class DbtOptions { public string Token { get; set; } = ""; public long AccountId { get; set; } public List<long> Accounts { get; set; } = []; }
public class TokenHandler(IOptions<DbtOptions> o) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", o.Value.Token);
        return base.SendAsync(request, ct);
    }
}
public class DbtApi(HttpClient http, IOptions<DbtOptions> options)
{
    public Task<string> Own() => http.GetStringAsync($"api/v2/accounts/{options.Value.AccountId}/jobs/");
    public async Task All()
    {
        foreach (var id in options.Value.Accounts)
            await http.GetStringAsync($"api/v2/accounts/{id}/jobs/"); // expect: DBTC1001
    }
}
public static class Setup
{
    public static void Add(IServiceCollection s, IConfiguration c)
    {
        s.Configure<DbtOptions>(c.GetSection("Dbt"));
        s.AddTransient<TokenHandler>();
        s.AddHttpClient<DbtApi>(h => h.BaseAddress = new Uri("https://ab123.us1.dbt.com/")).AddHttpMessageHandler<TokenHandler>();
    }
}
