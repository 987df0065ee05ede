using System.Data.Common;
using System.Net.Http.Headers;

namespace Legacy.Scheduling;

public class BackgroundJobRow
{
    public int JobId { get; set; }
    public int RunId { get; set; }
    public string State { get; set; } = "";
}

// Hangfire's own tables; nothing of dbt's in here.
public class JobTable(DbConnection connection)
{
    public async Task<List<BackgroundJobRow>> ReadAsync(int jobId)
    {
        var rows = new List<BackgroundJobRow>();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "select JobId, RunId, State from HangFire.State where JobId = @jobId";
        DbParameter p = command.CreateParameter();
        p.ParameterName = "jobId";
        p.Value = jobId;
        command.Parameters.Add(p);
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(new BackgroundJobRow { JobId = reader.GetInt32(0), RunId = reader.GetInt32(1), State = reader.GetString(2) });
        }

        return rows;
    }
}

public class DbtTrigger(HttpClient http, string token)
{
    public async Task FireAsync(long accountId, long dbtJobId, int hangfireJobId)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/jobs/{dbtJobId}/run/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = new StringContent($"{{\"cause\":\"hangfire job {hangfireJobId}\"}}");
        (await http.SendAsync(request)).EnsureSuccessStatusCode();
    }
}
