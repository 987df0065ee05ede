using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Konzern.Dbt;

/// <summary>Ein Mandant mit seinem eigenen Schlüssel.</summary>
public sealed record Mandant
{
    public required string Bezeichnung { get; init; }

    public required long KontoNummer { get; init; }

    public required Uri Adresse { get; init; }

    public string Token { get; init; } = "";
}

public sealed class Abgleich(IConfiguration konfiguration, HttpClient verbindung)
{
    public async Task AusfuehrenAsync(CancellationToken abbruch)
    {
        var mandanten = konfiguration.GetSection("Mandanten").Get<List<Mandant>>() ?? [];
        await Parallel.ForEachAsync(mandanten, abbruch, async (mandant, inner) =>
        {
            var anfrage = new HttpRequestMessage(HttpMethod.Get, new Uri(mandant.Adresse, $"/api/v2/accounts/{mandant.KontoNummer}/jobs/"));
            anfrage.Headers.Authorization = new AuthenticationHeaderValue("Bearer", mandant.Token);
            using var antwort = await verbindung.SendAsync(anfrage, inner);
            Console.WriteLine($"{mandant.Bezeichnung}: {(int)antwort.StatusCode}");
        });
    }
}
