using System.Net.Http.Json;

HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com") };
http.DefaultRequestHeaders.Add("Authorization", "Bearer " + Environment.GetEnvironmentVariable("DBT_TOKEN"));
await http.PostAsJsonAsync("/api/v2/notifications/unsubscribe/", new { }); // expect: DBTC2002
