using System.Net.Http.Headers;

long[] accounts = [70403103922125, 70403103922126];
string?[] tokens = [Environment.GetEnvironmentVariable("DBT_TOKEN_A"), Environment.GetEnvironmentVariable("DBT_TOKEN_B")];
using HttpClient http = new();

for (int index = 0; index < accounts.Length; index++)
{
    using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{accounts[index]}/jobs/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens[0]); // expect: DBTC1001
    using HttpResponseMessage response = await http.SendAsync(request);
    Console.WriteLine($"{accounts[index]}: {response.StatusCode}");
}
