using System.Net.Http.Headers;

using HttpClient http = new();
DbtAdmin[] admins =
[
    new(http, 70403103922125, Environment.GetEnvironmentVariable("DBT_TOKEN_SPICE")!),
    new(http, 70403103922126, Environment.GetEnvironmentVariable("DBT_TOKEN_GUILD")!),
];
foreach (DbtAdmin admin in admins)
{
    Console.WriteLine(await admin.JobsAsync());
}

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
