using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Deploy.ByArgument;

public static class Stage
{
    public static async Task<string> StartAsync(HttpClient http, IConfiguration configuration, bool production, CancellationToken ct)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
        if (!production)
        {
            using HttpResponseMessage staged = await http.PostAsync("https://ea901.us1.dbt.com/api/v2/accounts/70403103903501/jobs/5/run/", null, ct);
            return await staged.Content.ReadAsStringAsync(ct);
        }

        using HttpResponseMessage live = await http.PostAsync("https://ea902.us1.dbt.com/api/v2/accounts/70403103903502/jobs/6/run/", null, ct);
        return await live.Content.ReadAsStringAsync(ct);
    }
}

public static class Latest
{
    public static async Task<string> ReadAsync(HttpClient http, bool second)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, second
            ? "https://ea903.us1.dbt.com/api/v2/accounts/70403103903503/runs/?limit=1"
            : "https://ea904.us1.dbt.com/api/v2/accounts/70403103903504/runs/?limit=1");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
