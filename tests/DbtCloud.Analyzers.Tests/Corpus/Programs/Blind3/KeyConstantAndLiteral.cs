using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Keys
{
    public static class ConfigKeys
    {
        public const string Section = "DbtCloud";
        public const string Token = Section + ":ApiToken";
        public const string PartnerToken = Section + ":PartnerApiToken";
    }

    public class OwnReader(HttpClient http, IConfiguration configuration)
    {
        public async Task<string> ReadAsync()
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "https://kc803.us1.dbt.com/api/v2/accounts/70403103980301/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration[ConfigKeys.Token]);
            var response = await http.SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }
    }

    public class SisterReader(HttpClient http, IConfiguration configuration)
    {
        public async Task<string> ReadAsync()
        {
            var section = configuration.GetSection("dbtcloud");
            var request = new HttpRequestMessage(HttpMethod.Get, "https://kc803.us1.dbt.com/api/v2/accounts/70403103980302/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", section["apitoken"]); // expect: DBTC1004
            var response = await http.SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }
    }

    public class PartnerReader(HttpClient http, IConfiguration configuration)
    {
        public async Task<string> ReadAsync()
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "https://kc803.us1.dbt.com/api/v2/accounts/70403103980303/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration[ConfigKeys.PartnerToken]);
            var response = await http.SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }
    }
}
