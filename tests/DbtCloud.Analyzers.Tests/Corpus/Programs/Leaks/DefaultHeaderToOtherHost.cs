using System.Net.Http.Headers;

using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN"));

string json = await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/?limit=1");
using HttpResponseMessage response = await http.PostAsync("https://chat.example.com/hooks/123", new StringContent(json)); // expect: DBTC1003
response.EnsureSuccessStatusCode();
