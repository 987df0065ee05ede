using System.Net.Http.Headers;

internal static class Jobs
{
    internal sealed class Spice(HttpClient http)
    {
        public async Task RunAsync()
        {
            using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_A"));
            await http.SendAsync(request);
        }
    }

    internal sealed class Guild(HttpClient http)
    {
        public async Task RunAsync()
        {
            using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_B"));
            await http.SendAsync(request);
        }
    }
}
