using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN"));

JsonElement accounts = await http.GetFromJsonAsync<JsonElement>("/api/v3/accounts/"); // expect: DBTC2001
foreach (JsonElement account in accounts.GetProperty("data").EnumerateArray())
{
    long id = account.GetProperty("id").GetInt64();
    Console.WriteLine(await http.GetStringAsync($"/api/v2/accounts/{id}/jobs/")); // expect: DBTC1001
}
