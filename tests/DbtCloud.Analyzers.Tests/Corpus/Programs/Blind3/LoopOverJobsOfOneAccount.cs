using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

public sealed class JobsOfOneAccount(HttpClient http, IConfiguration configuration)
{
    private readonly long account = configuration.GetValue<long>("Dbt:AccountId");

    public async Task<Dictionary<long, string>> StatesAsync(IEnumerable<long> projects, CancellationToken ct)
    {
        string? token = configuration["Dbt:Token"];
        http.BaseAddress ??= new Uri("https://lj819.us1.dbt.com");
        Dictionary<long, string> states = [];
        foreach (long project in projects)
        {
            for (int offset = 0; ; offset += 100)
            {
                using HttpRequestMessage request = new(HttpMethod.Get, $"/api/v2/accounts/{account}/jobs/?project_id={project}&limit=100&offset={offset}");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                using HttpResponseMessage response = await http.SendAsync(request, ct);
                JsonElement page = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
                JsonElement rows = page.GetProperty("data");
                foreach (JsonElement job in rows.EnumerateArray())
                {
                    long id = job.GetProperty("id").GetInt64();
                    states[id] = await LatestAsync(id, token, ct);
                }

                if (rows.GetArrayLength() < 100)
                {
                    break;
                }
            }
        }

        return states;
    }

    private async Task<string> LatestAsync(long job, string? token, CancellationToken ct)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"/api/v2/accounts/{account}/runs/?job_definition_id={job}&limit=1");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request, ct);
        return await response.Content.ReadAsStringAsync(ct);
    }
}
