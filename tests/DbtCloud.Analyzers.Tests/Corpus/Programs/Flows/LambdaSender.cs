using System.Net.Http.Headers;

string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };

Func<long, string, Task<string>> get = async (account, resource) =>
{
    using HttpRequestMessage request = new(HttpMethod.Get, $"api/v2/accounts/{account}/{resource}/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    using HttpResponseMessage response = await http.SendAsync(request);
    return await response.Content.ReadAsStringAsync();
};

Console.WriteLine(await get(70403103922125, "jobs"));
Console.WriteLine(await get(70403103922126, "jobs")); // expect: DBTC1001
