using System.Net.Http.Headers;

using HttpClient dbt = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com") };
dbt.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN"));
using HttpClient chat = new() { BaseAddress = new Uri("https://chat.example.com") };
chat.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("CHAT_TOKEN"));

string json = await dbt.GetStringAsync("/api/v2/accounts/70403103922125/runs/?limit=1");
using HttpResponseMessage response = await chat.PostAsync("/hooks/123", new StringContent(json));
response.EnsureSuccessStatusCode();
