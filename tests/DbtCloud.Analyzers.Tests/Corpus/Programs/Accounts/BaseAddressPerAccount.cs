using System.Net.Http.Headers;

static HttpClient Create(long account)
{
    HttpClient http = new() { BaseAddress = new Uri($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/") };
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable($"DBT_TOKEN_{account}"));
    return http;
}

using HttpClient spice = Create(70403103922125);
using HttpClient guild = Create(70403103922126);
Console.WriteLine(await spice.GetStringAsync("jobs/"));
Console.WriteLine(await guild.GetStringAsync("jobs/"));
Console.WriteLine(await guild.GetStringAsync("../../../v3/accounts/70403103922126/projects/"));
