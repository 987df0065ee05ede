using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class Environments(HttpClient http, IConfiguration configuration)
{
    public async Task<string> JobsAsync(bool production)
    {
        string account = production ? "70403103922125" : "70403103922126";
        string? token = production ? configuration["Dbt:Production:Token"] : configuration["Dbt:Staging:Token"];
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<int> BothAsync() => (await JobsAsync(true)).Length + (await JobsAsync(false)).Length;
}
