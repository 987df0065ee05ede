using Refit;

public interface IDbtAdminApi
{
    [Get("/api/v2/accounts/")] // expect: DBTC2001
    Task<string> ListAccountsAsync([Authorize("Bearer")] string token);

    [Get("/api/v2/accounts/{accountId}/jobs/")]
    Task<string> ListJobsAsync(long accountId, [Authorize("Bearer")] string token);

    [Get("/api/v2/accounts/{accountId}/projects/")] // expect: DBTC2003
    Task<string> ListProjectsAsync(long accountId, [Authorize("Bearer")] string token);

    [Get("/api/v3/accounts/{accountId}/projects/")]
    Task<string> ListProjectsV3Async(long accountId, [Authorize("Bearer")] string token);

    [Get("/api/v2/users/{userId}/")] // expect: DBTC2002
    Task<string> GetUserAsync(long userId, [Authorize("Bearer")] string token);

    [Post("/api/v2/accounts/{accountId}/jobs/{jobId}/run/")]
    Task<string> TriggerAsync(long accountId, long jobId, [Body] object body, [Authorize("Bearer")] string token);
}

public static class Api
{
    public static IDbtAdminApi Create() => RestService.For<IDbtAdminApi>("https://ab123.us1.dbt.com");
}
