using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class Region(HttpClient http, IConfiguration configuration)
{
    public async Task<string> JobsAsync(string region)
    {
        string? token = configuration["Dbt:Token"];
        string url;
        switch (region)
        {
            case "us":
                url = "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/";
                break;
            case "eu":
                url = "https://cd456.eu1.dbt.com/api/v2/accounts/70403103922126/jobs/";
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(region));
        }

        using HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
