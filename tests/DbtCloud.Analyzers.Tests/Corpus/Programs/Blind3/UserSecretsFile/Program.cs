using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

var configuration = new ConfigurationBuilder()
    .AddJsonFile("secrets.json", optional: true)
    .AddEnvironmentVariables()
    .Build();

using var http = new HttpClient { BaseAddress = new Uri(configuration["Dbt:AccessUrl"] ?? "https://us958.us1.dbt.com") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
var account = long.Parse(configuration["Dbt:AccountId"]!);
Console.WriteLine(await http.GetStringAsync($"/api/v2/accounts/{account}/jobs/"));
