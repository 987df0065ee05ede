using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Lakehouse;

public sealed class LakehouseOrchestrator(HttpClient http, IConfiguration configuration)
{
    private static readonly string[] DatabricksAccounts = ["0d26daa6-5e44-4c97-a497-ef015f91254a", "7b1f2c9e-1111-2222-3333-444455556666"];

    public async Task RunAsync(int databricksJobId, CancellationToken ct)
    {
        foreach (string account in DatabricksAccounts)
        {
            using HttpRequestMessage workspaces = new(HttpMethod.Get, $"https://accounts.cloud.databricks.com/api/2.0/accounts/{account}/workspaces");
            workspaces.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Databricks:Token"]);
            using HttpResponseMessage answer = await http.SendAsync(workspaces, ct);
        }

        using HttpRequestMessage notebook = new(HttpMethod.Post, "https://adb-123.4.azuredatabricks.net/api/2.1/jobs/run-now");
        notebook.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Databricks:Token"]);
        notebook.Content = JsonContent.Create(new { job_id = databricksJobId });
        using HttpResponseMessage started = await http.SendAsync(notebook, ct);
        int runId = (await started.Content.ReadFromJsonAsync<JsonElement>(ct)).GetProperty("run_id").GetInt32();
        Console.WriteLine($"databricks run {runId}");

        using HttpRequestMessage dbt = new(HttpMethod.Post, "https://db902.us1.dbt.com/api/v2/accounts/70403103903201/jobs/70403103903299/run/");
        dbt.Headers.Authorization = new AuthenticationHeaderValue("Token", configuration["Dbt:Token"]);
        dbt.Content = JsonContent.Create(new { cause = $"databricks run {runId}" });
        using HttpResponseMessage triggered = await http.SendAsync(dbt, ct);
        triggered.EnsureSuccessStatusCode();
    }
}
