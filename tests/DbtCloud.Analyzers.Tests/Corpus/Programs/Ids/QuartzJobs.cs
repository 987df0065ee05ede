using System.Data.Common;

public sealed class JobStore(DbConnection connection)
{
    public async Task<(int JobId, int RunId)> ReadAsync(int jobId)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "select job_id, run_id from scheduler.runs where job_id = " + jobId;
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        int run = reader.GetInt32(1);
        return (reader.GetInt32(0), run);
    }

    public static int AccountId(string text) => int.Parse(text);
}
