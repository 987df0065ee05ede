using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;

namespace DbtModels.Ci;

// starts the GitLab pipeline that builds the dbt models, then the dbt job that runs them
public sealed class DbtModelsPipeline(HttpClient http, IConfiguration configuration)
{
    public async Task RunAsync(int gitLabProjectId, string branch, CancellationToken ct)
    {
        using var pipeline = new HttpRequestMessage(HttpMethod.Post, $"https://gitlab.com/api/v4/projects/{gitLabProjectId}/pipeline?ref={branch}");
        pipeline.Headers.Add("PRIVATE-TOKEN", configuration["GitLab:Token"]);
        using var started = await http.SendAsync(pipeline, ct);
        started.EnsureSuccessStatusCode();

        using var jobs = new HttpRequestMessage(HttpMethod.Get, $"https://gitlab.com/api/v4/projects/{gitLabProjectId}/jobs?per_page=100&limit=500");
        jobs.Headers.Add("PRIVATE-TOKEN", configuration["GitLab:Token"]);
        using var list = await http.SendAsync(jobs, ct);

        using var run = new HttpRequestMessage(HttpMethod.Post, "https://gv910.us1.dbt.com/api/v2/accounts/70403103910801/jobs/70403103910899/run/");
        run.Headers.Authorization = new AuthenticationHeaderValue("Token", configuration["Dbt:Token"]);
        run.Content = JsonContent.Create(new { cause = $"gitlab {branch}", git_branch = branch });
        using var triggered = await http.SendAsync(run, ct);
        triggered.EnsureSuccessStatusCode();
    }
}
