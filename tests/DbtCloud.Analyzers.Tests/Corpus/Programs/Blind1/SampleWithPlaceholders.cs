using System.Net.Http.Headers;

namespace Documentation.Samples;

/// <summary>
/// The snippet of our wiki. Replace the token before use: <c>dbtu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</c>.
/// </summary>
public static class FirstSteps
{
    private const string Token = "YOUR_TOKEN";
    private const string ServiceToken = "<service token>";
    private const string Masked = "dbtc_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

    public static async Task HelloAsync()
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));
    }

    public static async Task ServiceAsync()
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/");
        request.Headers.TryAddWithoutValidation("Authorization", $"Token {ServiceToken}");
        await http.SendAsync(request);

        using var second = new HttpRequestMessage(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/users/");
        second.Headers.Add("Authorization", "Bearer " + Masked);
        await http.SendAsync(second);
    }

    // The warehouse users that dbt creates are called like tokens, but are none.
    public static string[] WarehouseUsers => ["dbtc_reporting_reader", "dbtu_finance_analytics", "dbt_cloud_service_account_production"];
}
