using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public record DbtAccountRow(string Name, long Id);

public class HomeAccountClient
{
    readonly HttpClient _http;
    readonly IConfiguration _config;

    public HomeAccountClient(HttpClient http, IConfiguration config)
    {
        _http = http;
        _config = config;
    }

    // DBT_HOME names the only account this deployment's token is for
    public async Task<string?> GetJobsOfHomeAsync(IReadOnlyList<DbtAccountRow> rows)
    {
        foreach (var row in rows)
        {
            if (!string.Equals(row.Name, _config["DBT_HOME"], StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var req = new HttpRequestMessage(HttpMethod.Get, $"https://hm946.us1.dbt.com/api/v2/accounts/{row.Id}/jobs/");
            req.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _config["DBT_TOKEN"]);
            var res = await _http.SendAsync(req);
            return await res.Content.ReadAsStringAsync();
        }

        return null;
    }
}
