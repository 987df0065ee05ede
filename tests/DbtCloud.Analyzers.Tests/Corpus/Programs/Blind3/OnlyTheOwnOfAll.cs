using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace Own;

public sealed record Mandat(long Compte, string Nom);

public sealed class Parametres
{
    public long CompteId { get; set; }
    public string Jeton { get; set; } = "";
}

public sealed class Filtre(HttpClient http, IOptions<Parametres> options)
{
    // un seul compte porte cet identifiant : celui du jeton
    public async Task<List<string>> TachesAsync(IEnumerable<Mandat> mandats)
    {
        List<string> taches = [];
        foreach (Mandat mandat in mandats.Where(mandat => mandat.Compte == options.Value.CompteId))
        {
            using HttpRequestMessage requete = new(HttpMethod.Get, $"https://oo911.eu1.dbt.com/api/v2/accounts/{mandat.Compte}/jobs/");
            requete.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Jeton);
            using HttpResponseMessage reponse = await http.SendAsync(requete);
            taches.Add(await reponse.Content.ReadAsStringAsync());
        }

        return taches;
    }

    public async Task<string> PremierAsync(IReadOnlyList<Mandat> mandats)
    {
        Mandat mandat = mandats.Single(mandat => mandat.Compte == options.Value.CompteId);
        using HttpRequestMessage requete = new(HttpMethod.Get, $"https://oo911.eu1.dbt.com/api/v2/accounts/{mandat.Compte}/runs/");
        requete.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Jeton);
        using HttpResponseMessage reponse = await http.SendAsync(requete);
        return await reponse.Content.ReadAsStringAsync();
    }
}
