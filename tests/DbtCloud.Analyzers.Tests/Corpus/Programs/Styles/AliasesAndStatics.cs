using System.Net.Http.Headers;
using static Acme.Dbt.Names;
using Env = System.Environment;
using Header = System.Net.Http.Headers.AuthenticationHeaderValue;
using Message = System.Net.Http.HttpRequestMessage;

namespace Acme.Dbt
{
    internal static class Names
    {
        internal const string TokenVariable = "DBT_TOKEN";
        internal const long Spice = 70403103922125;
        internal const long Guild = Spice + 1;

        internal static string JobsOf(long account) => $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/";
    }

    internal static class Program
    {
        private static async Task Main()
        {
            using HttpClient http = new();
            using Message spice = new(HttpMethod.Get, JobsOf(Spice)) { Headers = { Authorization = new Header("Bearer", Env.GetEnvironmentVariable(TokenVariable)) } };
            await http.SendAsync(spice);
            using Message guild = new(HttpMethod.Get, JobsOf(Guild)) { Headers = { Authorization = new Header("Bearer", Env.GetEnvironmentVariable(TokenVariable)) } }; // expect: DBTC1001
            await http.SendAsync(guild);
        }
    }
}
