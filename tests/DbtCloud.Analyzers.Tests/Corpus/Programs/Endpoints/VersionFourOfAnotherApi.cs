using System.Net.Http.Headers;

using HttpClient gitlab = new() { BaseAddress = new Uri("https://gitlab.example/api/v4/") };
gitlab.DefaultRequestHeaders.Add("PRIVATE-TOKEN", Environment.GetEnvironmentVariable("GITLAB_TOKEN"));
Console.WriteLine(await gitlab.GetStringAsync("projects?search=dbt&per_page=100"));
Console.WriteLine(await gitlab.GetStringAsync("https://gitlab.example/api/v4/accounts/17/jobs/"));
