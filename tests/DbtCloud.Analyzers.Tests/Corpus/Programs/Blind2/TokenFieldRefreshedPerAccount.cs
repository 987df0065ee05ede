using System.Net.Http.Headers;

public interface ISecretReader
{
    Task<string> ReadAsync(string name);
}

public class NightlyExport
{
    private const long Orders = 70403103900031;
    private const long Billing = 70403103900032;

    private readonly ISecretReader secrets;
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://ne031.us1.dbt.com") };
    private string token = "";

    public NightlyExport(ISecretReader secrets) => this.secrets = secrets;

    public async Task RunAsync()
    {
        token = await secrets.ReadAsync("dbt-orders");
        var orders = await GetAsync($"/api/v2/accounts/{Orders}/runs/?limit=100");

        token = await secrets.ReadAsync("dbt-billing");
        var billing = await GetAsync($"/api/v2/accounts/{Billing}/runs/?limit=100");

        Console.WriteLine("{0} {1}", orders.Length, billing.Length);
    }

    private async Task<string> GetAsync(string path)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, path);
        message.Headers.Authorization = new AuthenticationHeaderValue("Token", token);
        using var response = await http.SendAsync(message);
        return await response.Content.ReadAsStringAsync();
    }
}
