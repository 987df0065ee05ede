using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Extensions;

public static class EnumerableExtensions
{
    public static async Task ForEachAsync<T>(this IEnumerable<T> source, Func<T, Task> action)
    {
        foreach (var item in source)
        {
            await action(item);
        }
    }
}

public class Kunde
{
    public string Name { get; set; } = "";
    public long DbtKonto { get; set; }
}

public class Abgleich
{
    private readonly HttpClient _http;
    private readonly string? _token;

    public Abgleich(HttpClient http, IConfiguration configuration)
    {
        _http = http;
        _token = configuration["Dbt:Token"];
    }

    public Task AlleAsync(List<Kunde> kunden) => kunden.ForEachAsync(async kunde =>
    {
        using var anfrage = new HttpRequestMessage(HttpMethod.Get, $"https://fe912.eu1.dbt.com/api/v2/accounts/{kunde.DbtKonto}/runs/?limit=1");
        anfrage.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token); // expect: DBTC1001
        using var antwort = await _http.SendAsync(anfrage);
        Console.WriteLine(kunde.Name + ": " + antwort.StatusCode);
    });
}
