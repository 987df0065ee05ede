using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

var configuration = new ConfigurationBuilder().AddJsonFile("appsettings.json").AddEnvironmentVariables("ACME_").Build();
var accounts = configuration.GetSection("Warehouses").Get<List<WarehouseSettings>>() ?? new List<WarehouseSettings>();

using var http = new HttpClient();
foreach (var account in accounts.Where(a => a.Enabled).OrderBy(a => a.Name))
{
    var uri = new UriBuilder(account.Url) { Path = $"api/v2/accounts/{account.Number}/runs/", Query = $"limit={account.PageSize}" };
    var request = new HttpRequestMessage(HttpMethod.Get, uri.Uri);
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", account.DbtToken);
    using var response = await http.SendAsync(request);
    Console.WriteLine($"{account.Name}: {(int)response.StatusCode}");
}

internal sealed class WarehouseSettings
{
    public string Name { get; set; } = "";
    public long Number { get; set; }
    public string Url { get; set; } = "";
    public string DbtToken { get; set; } = "";
    public int PageSize { get; set; } = 100;
    public bool Enabled { get; set; } = true;
}
