using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Reporting;

public sealed class TicketsForFailedRuns
{
    private readonly HttpClient jira;
    private readonly HttpClient dbt;

    public TicketsForFailedRuns(string jiraUser, string jiraKey, string dbtToken)
    {
        jira = new HttpClient { BaseAddress = new Uri("https://contoso.atlassian.net") };
        jira.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(jiraUser + ":" + jiraKey)));
        dbt = new HttpClient { BaseAddress = new Uri("https://ab123.us1.dbt.com") };
        dbt.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
    }

    public async Task OpenAsync()
    {
        var open = await jira.GetFromJsonAsync<JsonNode>("/rest/api/2/search?jql=project=DATA&maxResults=250&limit=250");
        var boards = await jira.GetFromJsonAsync<JsonNode>("/api/v2/accounts/17/boards?limit=500");
        var failed = await dbt.GetFromJsonAsync<JsonNode>("/api/v2/accounts/70403103922125/runs/?status=20&limit=100&order_by=-id");
        HashSet<string> known = open!["issues"]!.AsArray().Select(i => i!["key"]!.GetValue<string>()).ToHashSet();

        foreach (var run in failed!["data"]!.AsArray())
        {
            var key = "DATA-" + run!["id"];
            if (known.Contains(key) || boards is null)
            {
                continue;
            }

            await jira.PostAsJsonAsync("/rest/api/2/issue", new { fields = new { summary = "dbt run failed: " + key, limit = 500 } });
        }
    }
}
