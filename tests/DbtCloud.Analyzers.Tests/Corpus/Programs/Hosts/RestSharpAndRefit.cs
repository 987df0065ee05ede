using Refit;
using RestSharp;

public interface IDbt
{
    [Refit.Get("/api/v2/accounts/{account}/jobs/")]
    Task<string> JobsAsync(long account, [Authorize("Bearer")] string token);
}

public static class Clients
{
    public static RestClient Rest() => new("https://cloud.getdbt.com/api/v2"); // expect: DBTC2004

    public static IDbt Refit() => RestService.For<IDbt>("https://au.dbt.com"); // expect: DBTC2004

    public static IDbt Right() => RestService.For<IDbt>("https://ab123.au1.dbt.com");
}
