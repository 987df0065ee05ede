using Refit;

IDbt api = RestService.For<IDbt>("https://ab123.us1.dbt.com");
string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;

Console.WriteLine(await api.JobsAsync(70403103922125, token));
Console.WriteLine(await api.RunsAsync(70403103922125, token, 100));
Console.WriteLine(await api.JobsAsync(70403103922126, token)); // expect: DBTC1001

public interface IDbt
{
    [Get("/api/v2/accounts/{account}/jobs/")]
    Task<string> JobsAsync(long account, [Authorize("Bearer")] string token);

    [Get("/api/v2/accounts/{account}/runs/")]
    Task<string> RunsAsync(long account, [Authorize("Bearer")] string token, [Query] int limit);
}
