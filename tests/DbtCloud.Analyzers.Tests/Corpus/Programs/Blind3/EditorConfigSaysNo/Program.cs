using System.Net.Http.Headers;

var http = new HttpClient { BaseAddress = new Uri("https://ec902.us1.dbt.com") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));

Console.WriteLine(await http.GetStringAsync("/api/v2/whoami/"));
Console.WriteLine(await http.GetStringAsync("/private/accounts/70403103902201/features/"));

int job = int.Parse(args[0]);
await Trigger(job);

async Task Trigger(int jobId)
{
    using var response = await http.PostAsync($"/api/v2/accounts/70403103902201/jobs/{jobId}/run/", new StringContent("{\"cause\":\"by hand\"}"));
    Console.WriteLine(response.StatusCode);
}
