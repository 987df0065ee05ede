public sealed class BackgroundJobs
{
    private int nextJobId;
    private readonly Dictionary<int, string> byProject = [];

    public int Enqueue(int projectId, int environmentId, string what)
    {
        int jobId = Interlocked.Increment(ref nextJobId);
        byProject[projectId] = what + environmentId;
        return jobId;
    }

    public int Parse(string runId) => int.TryParse(runId, out int id) ? id : Convert.ToInt32(runId[..4]);

    public Task<string> AzureDevOpsRun(HttpClient http, int projectId, int runId) => http.GetStringAsync($"https://dev.azure.com/acme/{projectId}/_apis/pipelines/1/runs/{runId}");
}
