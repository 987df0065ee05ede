using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Published;

/// <summary>Walks through operations that are all published and not deprecated.</summary>
public sealed class PublishedPaths
{
    private readonly HttpClient http;

    public PublishedPaths(HttpClient http, string dbtToken)
    {
        this.http = http;
        http.BaseAddress = new Uri("https://pp911.us1.dbt.com/api/");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
    }

    public async Task<int> WalkAsync(long account, long project, long run, long user)
    {
        string[] paths =
        [
            $"v2/accounts/{account}/",
            $"v2/accounts/{account}/invites/",
            $"v2/accounts/{account}/runs/{run}/artifacts/compiled/acme/models/marts/orders.sql",
            $"v2/accounts/{account}/runs/{run}/retry/",
            $"v2/accounts/{account}/steps/5/",
            $"v2/accounts/{account}/users/",
            $"v3/accounts/{account}/webhooks/subscriptions",
            $"v3/accounts/{account}/scim/v2/Users",
            $"v3/accounts/{account}/ip-restrictions/7",
            $"v3/accounts/{account}/projects/{project}/environment-variables/environment/",
            $"v3/accounts/{account}/projects/{project}/integrations/lineage/3/collections/",
            $"v3/accounts/{account}/audit-logs/",
            $"v3/users/{user}/credentials/",
            "v3/adapter-schema/?adapter_version=snowflake_v0",
        ];
        int ok = 0;
        foreach (string path in paths)
        {
            using HttpResponseMessage response = await http.GetAsync(path);
            ok += response.IsSuccessStatusCode ? 1 : 0;
        }

        using HttpResponseMessage rerun = await http.PostAsync($"v2/accounts/{account}/jobs/9/rerun/", null);
        using HttpResponseMessage invite = await http.PostAsJsonAsync($"v3/accounts/{account}/invites/", new { invites = Array.Empty<object>() });
        return ok;
    }
}
