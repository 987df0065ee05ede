using RestSharp;

public static class Sync
{
    private static readonly RestClient Client = new("https://ab123.us1.dbt.com/api/v2/");

    public static async Task Main()
    {
        string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
        await Jobs(70403103922125, token);
        await Jobs(70403103922126, Environment.GetEnvironmentVariable("DBT_TOKEN_GUILD")!);
        await Jobs(70403103922127, token); // expect: DBTC1001
    }

    private static async Task Jobs(long account, string token)
    {
        var request = new RestRequest("accounts/{account}/jobs/");
        request.AddUrlSegment("account", account);
        request.AddHeader("Authorization", $"Bearer {token}");
        request.AddQueryParameter("limit", 100);
        RestResponse response = await Client.ExecuteAsync(request);
        Console.WriteLine(response.StatusCode);
    }
}
