using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Orchestrator;

public record PipelineRun(int RunId, int PipelineId, int EnvironmentId, string State);

public record TrackingRun(int ProjectId, int AccountId, string RunId);

public class MixedOrchestrator
{
    private readonly HttpClient _devops = new() { BaseAddress = new Uri("https://dev.azure.com/contoso/") };
    private readonly HttpClient _mlflow = new() { BaseAddress = new Uri("https://mlflow.contoso.net/") };
    private readonly HttpClient _dbt = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };

    public MixedOrchestrator(string devopsPat, string dbtToken)
    {
        _devops.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", devopsPat);
        _dbt.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
    }

    public async Task<PipelineRun> DeployAsync(int projectId, int environmentId)
    {
        var answer = await _devops.PostAsJsonAsync($"{projectId}/_apis/pipelines/{environmentId}/runs?api-version=7.1", new { });
        var json = await answer.Content.ReadFromJsonAsync<JsonNode>();
        return new PipelineRun(json!["id"]!.GetValue<int>(), json["pipeline"]!["id"]!.GetValue<int>(), environmentId, "started");
    }

    public async Task<int> TrackAsync(int runId)
    {
        var text = await _mlflow.GetStringAsync($"api/2.0/mlflow/runs/get?run_id={runId}");
        return int.Parse(text);
    }

    public async Task TriggerDbtAsync(long accountId, long jobId, PipelineRun run)
    {
        await _dbt.PostAsJsonAsync($"api/v2/accounts/{accountId}/jobs/{jobId}/run/", new { cause = $"pipeline {run.RunId}" });
    }
}
