using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Answers;

public sealed class AnswerReader(HttpClient http, string dbtToken)
{
    private const string Account = "https://ia912.us1.dbt.com/api/v2/accounts/70403103912501";

    public async Task<string> LogsOfLatestAsync()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", dbtToken);
        JsonNode? runs = await http.GetFromJsonAsync<JsonNode>($"{Account}/runs/?limit=1&order_by=-id");
        JsonNode run = runs!["data"]![0]!;
        int job = Convert.ToInt32(run["job_definition_id"]!.ToString()); // expect-info: DBTC3004
        int status = Convert.ToInt32(run["status"]!.ToString());
        return status == 10 ? "" : await http.GetStringAsync($"{Account}/jobs/{job}/");
    }

    public async Task<List<long>> ProjectsAsync()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", dbtToken);
        using JsonDocument answer = JsonDocument.Parse(await http.GetStringAsync($"{Account}/jobs/?limit=100"));
        List<long> projects = [];
        foreach (JsonElement job in answer.RootElement.GetProperty("data").EnumerateArray())
        {
            projects.Add(job.GetProperty("project_id").GetInt32()); // expect-info: DBTC3004
            Console.WriteLine(job.GetProperty("settings").GetProperty("threads").GetInt32());
        }

        return projects;
    }
}
