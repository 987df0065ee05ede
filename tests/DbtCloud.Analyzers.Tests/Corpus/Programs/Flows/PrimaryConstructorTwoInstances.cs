using System.Net.Http.Headers;

string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
using HttpClient http = new();

DbtAdmin spice = new(http, 70403103922125, token);
DbtAdmin guild = new(http, 70403103922126, token); // expect: DBTC1001
Console.WriteLine(await spice.JobsAsync());
Console.WriteLine(await guild.JobsAsync());

internal sealed class DbtAdmin(HttpClient http, long accountId, string token)
{
    public async Task<string> JobsAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
