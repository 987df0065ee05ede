using Refit;
using Microsoft.Extensions.DependencyInjection;
[Headers("Authorization: Bearer")]
public interface IDbtApi
{
    [Get("/api/v2/accounts/{account}/runs/")]
    Task<string> Runs(long account);
}
public static class P
{
    public static async Task Main()
    {
        var settings = new RefitSettings { AuthorizationHeaderValueGetter = (_, _) => new ValueTask<string>(Environment.GetEnvironmentVariable("DBT_TOKEN")!) };
        var api = RestService.For<IDbtApi>("https://ab123.us1.dbt.com", settings);
        await api.Runs(70403103922125);
        await api.Runs(70403103922126); // expect: DBTC1001
    }
}
