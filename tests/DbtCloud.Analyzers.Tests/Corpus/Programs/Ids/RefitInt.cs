using Refit;

public interface IDbtCloud
{
    [Get("/api/v2/accounts/{accountId}/jobs/{jobId}/")]
    Task<string> JobAsync(long accountId, int jobId, [Authorize("Bearer")] string token); // expect-info: DBTC3004

    [Get("/api/v2/accounts/{accountId}/runs/")]
    Task<string> RunsAsync(long accountId, [Query] int limit, [Query] int offset, [Authorize("Bearer")] string token);
}

public static class Factory
{
    public static IDbtCloud Create() => RestService.For<IDbtCloud>("https://ab123.us1.dbt.com");
}
