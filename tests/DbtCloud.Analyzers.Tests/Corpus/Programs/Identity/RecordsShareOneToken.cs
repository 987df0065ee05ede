using System.Net.Http.Headers;

string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
Tenant[] tenants =
[
    new("spice", 70403103922125, token),
    new("guild", 70403103922126, token), // expect: DBTC1001
];

using HttpClient http = new();
foreach (Tenant tenant in tenants)
{
    using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{tenant.AccountId}/jobs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tenant.Token);
    using HttpResponseMessage response = await http.SendAsync(request);
    Console.WriteLine($"{tenant.Name}: {response.StatusCode}");
}

internal sealed record Tenant(string Name, long AccountId, string? Token);
