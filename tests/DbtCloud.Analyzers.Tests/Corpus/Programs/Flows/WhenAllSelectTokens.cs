using System.Net.Http.Headers;

Dictionary<long, string> tokens = File.ReadAllLines("tokens.txt").Select(line => line.Split(';')).ToDictionary(parts => long.Parse(parts[0]), parts => parts[1]);
using HttpClient http = new();

string[] bodies = await Task.WhenAll(tokens.Select(pair => FetchAsync(http, pair.Key, pair.Value)));
Console.WriteLine(bodies.Sum(body => body.Length));

static async Task<string> FetchAsync(HttpClient http, long account, string token)
{
    using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    using HttpResponseMessage response = await http.SendAsync(request);
    return await response.Content.ReadAsStringAsync();
}
