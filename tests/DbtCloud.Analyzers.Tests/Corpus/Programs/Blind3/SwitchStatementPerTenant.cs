using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Kontor.Datenplattform;

public enum Mandant
{
    Nord,
    Sued,
    West,
}

public class DbtLaufStarter
{
    private readonly HttpClient httpClient;
    private readonly IConfiguration konfiguration;

    public DbtLaufStarter(HttpClient httpClient, IConfiguration konfiguration)
    {
        this.httpClient = httpClient;
        this.konfiguration = konfiguration;
    }

    public async Task StarteAsync(Mandant mandant, long auftrag)
    {
        string geheimnis;
        long konto;
        switch (mandant)
        {
            case Mandant.Nord:
                geheimnis = konfiguration["Dbt:Nord:Token"];
                konto = 70403103940001;
                break;
            case Mandant.Sued:
                geheimnis = konfiguration["Dbt:Sued:Token"];
                konto = 70403103940002;
                break;
            default:
                geheimnis = konfiguration["Dbt:West:Token"];
                konto = 70403103940003;
                break;
        }

        var anfrage = new HttpRequestMessage(HttpMethod.Post, "https://kd940.eu1.dbt.com/api/v2/accounts/" + konto + "/jobs/" + auftrag + "/run/");
        anfrage.Headers.Authorization = new AuthenticationHeaderValue("Token", geheimnis);
        anfrage.Content = new StringContent("{\"cause\":\"Nachtlauf\"}");
        var antwort = await httpClient.SendAsync(anfrage);
        antwort.EnsureSuccessStatusCode();
    }

    public async Task StarteAlleAsync()
    {
        await StarteAsync(Mandant.Nord, 11);
        await StarteAsync(Mandant.Sued, 12);
        await StarteAsync(Mandant.West, 13);
    }
}
