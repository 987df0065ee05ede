using System.Net.Http.Headers;

string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
string other = Environment.GetEnvironmentVariable("DBT_TOKEN_OTHER")!;

Console.WriteLine(await Fetch(token, 70403103922125));
Console.WriteLine(await Fetch(other, 70403103922127));
Console.WriteLine(await Fetch(token, 70403103922126)); // expect: DBTC1001

static async Task<string> Fetch(string token, long accountId)
{
    using HttpClient http = new();
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    return await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/runs/?limit=10");
}
