using System.Net.Http.Headers;
internal static class Routes
{
    public const string Host = "https://ab123.us1.dbt.com";
    public const string Accounts = Host + "/api/v2/accounts";
    public static class Jobs { public static string List(long a) => $"{Accounts}/{a}/jobs/"; public const string All = Accounts + "/"; }
}
public class ConstInOtherType(IHttpClientFactory f, Func<string> tokens)
{
    public async Task X()
    {
        var c = f.CreateClient();
        c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens());
        await c.GetAsync(Routes.Jobs.List(70403103922125));
        await c.GetAsync(Routes.Jobs.All); // expect: DBTC2001
        await c.PostAsync(Routes.Jobs.All, null);
        await c.GetAsync(Routes.Jobs.List(70403103922126)); // expect: DBTC1001
    }
}
