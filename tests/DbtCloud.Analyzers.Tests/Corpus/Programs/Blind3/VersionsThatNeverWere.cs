using System.Net.Http.Headers;

public static class Experiments
{
    private static readonly HttpClient Client = new HttpClient();

    public static async Task Main(string[] args)
    {
        string token = Environment.GetEnvironmentVariable("DBT_CLOUD_API_TOKEN");
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", token);

        string baseUrl = "https://vt974.us1.dbt.com";
        string v4 = await Client.GetStringAsync(baseUrl + "/api/v4/accounts/70403103974001/jobs/"); // expect: DBTC2005
        string v1 = await Client.GetStringAsync($"{baseUrl}/api/v1/accounts/70403103974001/runs/"); // expect: DBTC2005
        string v2 = await Client.GetStringAsync(baseUrl + "/api/v2/accounts/70403103974001/jobs/");
        Console.WriteLine(v4.Length + v1.Length + v2.Length);

        HttpResponseMessage flags = await Client.GetAsync(new Uri(new Uri(baseUrl), "private/accounts/70403103974001/features/")); // expect-info: DBTC2006
        Console.WriteLine(flags.StatusCode);
    }
}
