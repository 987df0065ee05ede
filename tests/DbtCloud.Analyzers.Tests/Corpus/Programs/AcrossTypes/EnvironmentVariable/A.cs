using System.Net.Http.Headers;

namespace Acme;

public static class SpiceSync
{
    public static async Task RunAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/5/run/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Token", Environment.GetEnvironmentVariable("DBT_TOKEN"));
        request.Content = new StringContent("{\"cause\":\"sync\"}");
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
