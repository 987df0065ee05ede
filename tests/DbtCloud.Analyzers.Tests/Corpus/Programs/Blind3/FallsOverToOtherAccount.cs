using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Hochverfuegbar;

public class AusweichendeAbfrage
{
    private readonly HttpClient _klient;
    private readonly string? _token;

    public AusweichendeAbfrage(HttpClient klient, IConfiguration konfiguration)
    {
        _klient = klient;
        _token = konfiguration["Dbt:Zugang:Token"];
    }

    public async Task<string> LaeufeAsync()
    {
        try
        {
            return await SendeAsync("https://hv820.eu1.dbt.com/api/v2/accounts/70403103982001/runs/?limit=20");
        }
        catch (HttpRequestException fehler) when (fehler.StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            // Das zweite Konto liegt in der anderen Region
            return await SendeAsync("https://hv820.us1.dbt.com/api/v2/accounts/70403103982002/runs/?limit=20"); // expect: DBTC1001
        }
    }

    private async Task<string> SendeAsync(string adresse)
    {
        using var anfrage = new HttpRequestMessage(HttpMethod.Get, adresse);
        anfrage.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        using var antwort = await _klient.SendAsync(anfrage);
        antwort.EnsureSuccessStatusCode();
        return await antwort.Content.ReadAsStringAsync();
    }
}
