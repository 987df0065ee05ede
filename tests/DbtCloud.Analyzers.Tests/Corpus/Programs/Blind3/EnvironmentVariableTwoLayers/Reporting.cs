using RestSharp;

namespace Acme.Reporting;

public class JobReport
{
    private static string Token => Environment.GetEnvironmentVariable("DBT_API_TOKEN") ?? throw new InvalidOperationException("DBT_API_TOKEN");

    public async Task<string?> BuildAsync()
    {
        var client = new RestClient("https://rp802.us1.dbt.com/api/v2");
        var request = new RestRequest("accounts/70403103980102/jobs/");
        request.AddHeader("Authorization", $"Bearer {Token}"); // expect: DBTC1004
        var response = await client.ExecuteAsync(request);
        return response.Content;
    }
}
