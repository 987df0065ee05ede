using System.Net.Http.Headers;

Target spice = new("https://ab123.us1.dbt.com", 70403103922125, Environment.GetEnvironmentVariable("DBT_TOKEN_SPICE")!);
Target guild = spice with { AccountId = 70403103922126, Token = Environment.GetEnvironmentVariable("DBT_TOKEN_GUILD")! };

using HttpClient http = new();
foreach (Target target in new[] { spice, guild })
{
    using HttpRequestMessage request = new(HttpMethod.Get, $"{target.Host}/api/v2/accounts/{target.AccountId}/jobs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", target.Token);
    using HttpResponseMessage response = await http.SendAsync(request);
    Console.WriteLine(await response.Content.ReadAsStringAsync());
}

internal sealed record Target(string Host, long AccountId, string Token);
