using Refit;

namespace Corners;

public interface IDbtApi
{
    [Get("/api/v2/accounts")] // expect: DBTC2001
    Task<string> Accounts([Header("Authorization")] string authorization);

    [Get("/api/v2/accounts/{accountId}/")]
    Task<string> Account(long accountId, [Header("Authorization")] string authorization);

    [Get("/api/v2/accounts/{accountId}/projects/{id}/")] // expect: DBTC2003
    Task<string> Project(long accountId, long id, [Header("Authorization")] string authorization);

    [Get("/api/v2/accounts/{accountId}/runs/")]
    Task<string> Runs(long accountId, [Header("Authorization")] string authorization, [AliasAs("limit")] int take, [AliasAs("offset")] int skip = 0);

    [Get("/api/v3/accounts/{accountId}/projects/{project}/environments/")]
    Task<string> Environments(long accountId, int project, [Header("Authorization")] string authorization); // expect-info: DBTC3004
}

public static class Use
{
    private static readonly IDbtApi Api = RestService.For<IDbtApi>("https://rc825.us1.dbt.com");

    public static async Task<int> RunAsync(string dbtToken)
    {
        string bearer = $"Bearer {dbtToken}";
        string runs = await Api.Runs(70403103982501, bearer, take: 250); // expect: DBTC3003
        string more = await Api.Runs(70403103982501, bearer, take: 100, skip: 250);
        return runs.Length + more.Length;
    }
}
