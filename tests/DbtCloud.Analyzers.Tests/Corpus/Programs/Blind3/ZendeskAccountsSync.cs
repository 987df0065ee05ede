using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Support.Sync;

/// <summary>Copies the accounts of the help desk into the warehouse, then starts the dbt job that models them.</summary>
public sealed class HelpDeskPipeline
{
    private readonly HttpClient _zendesk;
    private readonly HttpClient _dbt;

    public HelpDeskPipeline(IHttpClientFactory factory, IConfiguration configuration)
    {
        _zendesk = factory.CreateClient("zendesk");
        _zendesk.BaseAddress = new Uri("https://acme.zendesk.com");
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"bot@acme.example/token:{configuration["Zendesk:ApiToken"]}"));
        _zendesk.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", basic);

        _dbt = factory.CreateClient("dbt");
        _dbt.BaseAddress = new Uri("https://zd411.us1.dbt.com");
        _dbt.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        for (var page = 1; page < 20; page++)
        {
            var accounts = await _zendesk.GetStringAsync($"/api/v2/accounts/?page={page}&limit=1000", cancellationToken);
            if (accounts.Length < 10)
            {
                break;
            }

            await File.WriteAllTextAsync($"accounts-{page}.json", accounts, cancellationToken);
        }

        var users = await _zendesk.GetStringAsync("/api/v2/users/12345/", cancellationToken);
        await File.WriteAllTextAsync("me.json", users, cancellationToken);

        var body = new StringContent("{\"cause\":\"help desk loaded\"}", Encoding.UTF8, "application/json");
        using var started = await _dbt.PostAsync("/api/v2/accounts/70403103933101/jobs/70403103933999/run/", body, cancellationToken);
        started.EnsureSuccessStatusCode();
    }
}
