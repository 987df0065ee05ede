using System.Net.Http.Headers;

namespace Acme;

public static class SpiceAgain
{
    public static async Task RunAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/5/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", Environment.GetEnvironmentVariable("DBT_TOKEN"));
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
