using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Benutzer;

/// <summary>Verwaltung der Benutzer: stammt noch aus der Zeit der alten Schlüssel.</summary>
public sealed class Benutzerverwaltung
{
    private readonly HttpClient klient;

    public Benutzerverwaltung(HttpClient klient, string dbtSchluessel)
    {
        this.klient = klient;
        klient.BaseAddress = new Uri("https://bv975.eu1.dbt.com/api/v2/");
        klient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", dbtSchluessel);
    }

    public Task<string> LeseAsync(long benutzer) => klient.GetStringAsync($"users/{benutzer}/"); // expect: DBTC2002

    public async Task ErneuereAsync(long benutzer)
    {
        using var antwort = await klient.PostAsync($"users/{benutzer}/apikey/", content: null); // expect: DBTC2002
        antwort.EnsureSuccessStatusCode();
    }

    public async Task BestelleAbAsync()
    {
        using var antwort = await klient.PostAsJsonAsync("notifications/unsubscribe/", new { unsubscribe = true }); // expect: DBTC2002
        antwort.EnsureSuccessStatusCode();
    }

    public Task<string> ZugangAsync(long benutzer) => klient.GetStringAsync($"/api/v3/users/{benutzer}/credentials/");

    public Task<string> ImKontoAsync(long konto, long benutzer) => klient.GetStringAsync($"/api/v3/accounts/{konto}/users/{benutzer}/");
}
