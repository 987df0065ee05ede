using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Deploy;

public sealed class PostDeployment(HttpClient http, IConfiguration configuration, IHostEnvironment environment)
{
    private readonly bool production = environment.IsProduction();

    /// <summary>Each deployment has one Dbt:Token: that of the account of its stage.</summary>
    public async Task<string> StartAsync(CancellationToken ct)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
        if (!production)
        {
            using HttpResponseMessage staged = await http.PostAsync("https://er901.us1.dbt.com/api/v2/accounts/70403103901801/jobs/5/run/", null, ct);
            return await staged.Content.ReadAsStringAsync(ct);
        }

        using HttpResponseMessage live = await http.PostAsync("https://er902.us1.dbt.com/api/v2/accounts/70403103901802/jobs/6/run/", null, ct);
        return await live.Content.ReadAsStringAsync(ct);
    }

    public Task<string> LatestAsync()
    {
        HttpRequestMessage request = new(HttpMethod.Get, production
            ? "https://er902.us1.dbt.com/api/v2/accounts/70403103901802/runs/?limit=1"
            : "https://er901.us1.dbt.com/api/v2/accounts/70403103901801/runs/?limit=1");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
        return SendAsync(request);
    }

    private async Task<string> SendAsync(HttpRequestMessage request)
    {
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
