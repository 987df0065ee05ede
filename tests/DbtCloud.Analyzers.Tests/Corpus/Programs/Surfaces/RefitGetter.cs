using Refit;

RefitSettings settings = new()
{
    AuthorizationHeaderValueGetter = (_, _) => ValueTask.FromResult(Environment.GetEnvironmentVariable("DBT_TOKEN") ?? ""),
};
IDbt api = RestService.For<IDbt>("https://ab123.us1.dbt.com", settings);

Console.WriteLine(await api.JobsAsync(70403103922125));
Console.WriteLine(await api.JobsAsync(70403103922126)); // expect: DBTC1001

[Headers("Authorization: Bearer")]
public interface IDbt
{
    [Get("/api/v2/accounts/{account}/jobs/")]
    Task<string> JobsAsync(long account);
}
