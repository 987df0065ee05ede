using System.Net.Http.Headers;
using System.Text.Json;

namespace Shards;

public sealed class ShardedPoller
{
    private const int JobsPerShard = 64;
    private readonly HttpClient http;
    private readonly long accountId;
    private int runCount;

    public ShardedPoller(HttpClient http, long accountId, string dbtToken)
    {
        this.http = http;
        this.accountId = accountId;
        http.BaseAddress = new Uri("https://nn902.us1.dbt.com/api/v2/");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
    }

    public async Task<int> PollAsync(IEnumerable<long> jobs, int pageIndex, CancellationToken ct)
    {
        int shard = (int)(accountId % 16);
        int jobIndex = 0;
        foreach (long job in jobs)
        {
            jobIndex++;
            if (jobIndex % JobsPerShard != shard)
            {
                continue;
            }

            string text = await http.GetStringAsync($"accounts/{accountId}/runs/?job_definition_id={job}&limit=100&offset={pageIndex * 100}", ct);
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement extra = document.RootElement.GetProperty("extra").GetProperty("pagination");
            int total = extra.GetProperty("total_count").GetInt32();
            int rows = int.Parse(extra.GetProperty("count").GetRawText());
            runCount += rows;
            foreach (JsonElement run in document.RootElement.GetProperty("data").EnumerateArray())
            {
                long runId = run.GetProperty("id").GetInt64();
                long project = Convert.ToInt64(run.GetProperty("project_id").ToString());
                int status = run.GetProperty("status").GetInt32();
                Console.WriteLine($"{runId} of {project}: {status}, {rows} of {total}");
            }
        }

        return runCount;
    }
}
