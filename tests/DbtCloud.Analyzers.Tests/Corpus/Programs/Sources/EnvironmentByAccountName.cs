using System.Net.Http.Headers;

string[] names = ["SPICE", "GUILD"];
using HttpClient http = new();
foreach (string name in names)
{
    string account = Environment.GetEnvironmentVariable("DBT_ACCOUNT_" + name) ?? throw new InvalidOperationException(name);
    string token = Environment.GetEnvironmentVariable("DBT_TOKEN_" + name) ?? throw new InvalidOperationException(name);
    using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    using HttpResponseMessage response = await http.SendAsync(request);
    Console.WriteLine(response.StatusCode);
}
