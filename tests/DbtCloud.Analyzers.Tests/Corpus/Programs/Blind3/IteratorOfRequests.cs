using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

internal sealed class Sweep(HttpClient http, IConfiguration configuration)
{
    private static readonly long[] Accounts = [70403103973001, 70403103973002, 70403103973003];

    public async Task RunAsync()
    {
        foreach (var request in Requests())
        {
            using var response = await http.SendAsync(request);
            Console.WriteLine($"{request.RequestUri} {response.StatusCode}");
        }
    }

    private IEnumerable<HttpRequestMessage> Requests()
    {
        var token = configuration["DBT_TOKEN"];
        foreach (var account in Accounts)
        {
            yield return new HttpRequestMessage(HttpMethod.Get, $"https://sw973.us1.dbt.com/api/v2/accounts/{account}/runs/?limit=1")
            {
                Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) }, // expect: DBTC1001
            };
        }
    }
}
