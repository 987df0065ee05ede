using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

IConfiguration configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
string accountId = configuration["Dbt:AccountId"]!;
using HttpClient client = new() { BaseAddress = new Uri("https://cloud.getdbt.com/") };
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", configuration["Dbt:Token"]);

using HttpResponseMessage account = await client.GetAsync("api/v3/accounts/");
account.EnsureSuccessStatusCode();
using HttpResponseMessage jobs = await client.GetAsync($"api/v2/accounts/{accountId}/jobs/");
Console.WriteLine(jobs.StatusCode);
