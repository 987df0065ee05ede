using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Abfragen;

public class Kontenuebersicht
{
    private readonly HttpClient _http;
    private readonly IConfiguration _config;

    public Kontenuebersicht(HttpClient http, IConfiguration config) { _http = http; _config = config; }

    public async Task<string[]> AlleAsync(IEnumerable<(string Name, long Konto)> konten)
    {
        var token = _config.GetSection("Dbt").GetValue<string>("Token")!;
        var aufgaben =
            from konto in konten
            where konto.Konto > 0
            orderby konto.Name
            select HoleAsync(token, konto.Konto); // expect: DBTC1001
        return await Task.WhenAll(aufgaben);
    }

    public async Task<string[]> JedesMitSeinemAsync(IEnumerable<(string Name, long Konto)> konten)
    {
        var aufgaben =
            from konto in konten
            let token = _config[$"Dbt:Konten:{konto.Name}:Token"]
            where token != null
            select HoleAsync(token, konto.Konto);
        return await Task.WhenAll(aufgaben);
    }

    private async Task<string> HoleAsync(string schluessel, long konto)
    {
        using var anfrage = new HttpRequestMessage(HttpMethod.Get, $"https://lq840.eu1.dbt.com/api/v2/accounts/{konto}/jobs/?limit=100");
        anfrage.Headers.Authorization = new AuthenticationHeaderValue("Bearer", schluessel);
        using var antwort = await _http.SendAsync(anfrage);
        return await antwort.Content.ReadAsStringAsync();
    }
}
