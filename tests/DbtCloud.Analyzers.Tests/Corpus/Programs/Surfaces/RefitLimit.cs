using Refit;

IDbt api = RestService.For<IDbt>("https://ab123.us1.dbt.com");
string token = "Token " + Environment.GetEnvironmentVariable("DBT_TOKEN")!;

Console.WriteLine(await api.RunsAsync(70403103922125, 500, token)); // expect: DBTC3003
Console.WriteLine(await api.RunsAsync(70403103922125, 100, token));

public interface IDbt
{
    [Get("/api/v2/accounts/{account}/runs/")]
    Task<string> RunsAsync(long account, [Query] int limit, [Header("Authorization")] string authorization);
}
