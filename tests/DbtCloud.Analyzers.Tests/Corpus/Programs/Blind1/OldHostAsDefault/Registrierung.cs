using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Umsatz.Dbt;

public static class Registrierung
{
    public static void DbtHinzufuegen(this IServiceCollection dienste, IConfiguration konfiguration)
    {
        dienste.AddOptions<DbtClientOptions>().Bind(konfiguration.GetSection(DbtClientOptions.Abschnitt)).ValidateDataAnnotations();
        dienste.AddHttpClient<LaufAbfrage>((anbieter, klient) =>
        {
            var optionen = anbieter.GetRequiredService<IOptions<DbtClientOptions>>().Value;
            klient.BaseAddress = new Uri(optionen.BasisAdresse);
            klient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", optionen.Schluessel);
        });
    }
}

public sealed class LaufAbfrage(HttpClient klient, IOptions<DbtClientOptions> optionen)
{
    public Task<string> LetzteAsync() => klient.GetStringAsync($"api/v2/accounts/{optionen.Value.Konto}/runs/?order_by=-id&limit=5");
}
