using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Sessions
{
    /// <summary>Une session par compte; le jeton est lu par la session elle-même.</summary>
    public sealed class SessionDbt : IDisposable
    {
        private readonly HttpClient _client;
        private readonly string _compte;

        public SessionDbt(IConfiguration configuration, string compte)
        {
            _compte = compte;
            _client = new HttpClient();
            _client.BaseAddress = new Uri(configuration[$"Dbt:{compte}:Url"]!);
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", LireJeton(configuration, compte));
        }

        private static string LireJeton(IConfiguration configuration, string compte)
        {
            var chemin = Path.Combine("/run/secrets", "dbt-" + compte);
            return File.Exists(chemin) ? File.ReadAllText(chemin).Trim() : configuration[$"Dbt:{compte}:Token"] ?? string.Empty;
        }

        public Task<string> TravauxAsync() => _client.GetStringAsync("/api/v2/accounts/" + _compte + "/jobs/");

        public void Dispose() => _client.Dispose();
    }

    public class Rapport
    {
        public async Task EcrireAsync(IConfiguration configuration, IEnumerable<string> comptes)
        {
            foreach (var compte in comptes)
            {
                using var session = new SessionDbt(configuration, compte);
                Console.WriteLine($"{compte} : {(await session.TravauxAsync()).Length} octets");
            }

            using var siege = new SessionDbt(configuration, "70403103922125");
            using var filiale = new SessionDbt(configuration, "70403103922126");
            await Task.WhenAll(siege.TravauxAsync(), filiale.TravauxAsync());
        }
    }
}
