using System.Net.Http.Headers;
using System.Net.Http.Json;

public sealed class Airflow(HttpClient http)
{
    public async Task TriggerDbtDagAsync(string accountId, int runId)
    {
        http.BaseAddress = new Uri("https://airflow.internal.example/api/v1/");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Environment.GetEnvironmentVariable("AIRFLOW_BASIC"));
        using HttpResponseMessage response = await http.PostAsJsonAsync("dags/dbt_cloud_job/dagRuns", new { conf = new { accountId, runId, limit = 500 } });
        response.EnsureSuccessStatusCode();
    }
}
