using System.Data;
using System.Data.Common;
using System.Net.Http.Headers;

namespace Scheduling;

public class ScheduledJob
{
    public int JobId { get; set; }
    public int RunId { get; set; }
    public int EnvironmentId { get; set; }
    public string Kind { get; set; } = "";
    public long? DbtJobId { get; set; }
}

public class ScheduleRepository(DbConnection connection)
{
    public async Task<List<ScheduledJob>> DueAsync()
    {
        var list = new List<ScheduledJob>();
        await using var command = connection.CreateCommand();
        command.CommandText = "select job_id, run_id, environment_id, kind, dbt_job_id from schedule where due < current_timestamp";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            list.Add(new ScheduledJob
            {
                JobId = reader.GetInt32(0),
                RunId = reader.GetInt32(1),
                EnvironmentId = Convert.ToInt32(reader.GetValue(2)),
                Kind = reader.GetString(3),
                DbtJobId = reader.IsDBNull(4) ? null : reader.GetInt64(4),
            });
        }
        return list;
    }
}

public class Dispatcher(ScheduleRepository repository, HttpClient http, long dbtAccountId, string dbtToken)
{
    public async Task DispatchAsync()
    {
        foreach (var job in await repository.DueAsync())
        {
            if (job.DbtJobId is not { } dbtJob) continue;
            using var request = new HttpRequestMessage(HttpMethod.Post, $"https://sd100.us1.dbt.com/api/v2/accounts/{dbtAccountId}/jobs/{dbtJob}/run/")
            {
                Content = new StringContent($$"""{"cause":"schedule {{job.JobId}}, run {{job.RunId}}"}"""),
            };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
            (await http.SendAsync(request)).EnsureSuccessStatusCode();
        }
    }
}
