using System.Net.Http.Headers;

string[] lines = File.ReadAllLines("accounts.csv");
using HttpClient http = new();
string token = "";
foreach (string line in lines)
{
    string[] cells = line.Split(',');
    token = cells[1];
    using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{cells[0]}/jobs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    using HttpResponseMessage response = await http.SendAsync(request);
    Console.WriteLine(response.StatusCode);
}

Console.WriteLine(token.Length);
