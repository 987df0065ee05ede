string? key = Environment.GetEnvironmentVariable("MAPS_KEY");
string? dbt = Environment.GetEnvironmentVariable("DBT_TOKEN");
using HttpClient http = new();
Console.WriteLine(await http.GetStringAsync($"https://maps.example/tiles?key={key}"));

using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/?order_by=-id&limit=10");
request.Headers.Add("Authorization", "Token " + dbt);
using HttpResponseMessage response = await http.SendAsync(request);
Console.WriteLine(response.StatusCode);
