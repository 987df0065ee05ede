using System.Net.Http.Headers;

long[] accounts = [70403103900041, 70403103900042, 70403103900043];
string[] hosts = ["pa041.us1.dbt.com", "pa042.us1.dbt.com", "pa043.eu1.dbt.com"];
string?[] tokens =
[
    Environment.GetEnvironmentVariable("DBT_TOKEN_ONE"),
    Environment.GetEnvironmentVariable("DBT_TOKEN_TWO"),
    Environment.GetEnvironmentVariable("DBT_TOKEN_THREE"),
];

using var http = new HttpClient();
for (var i = 0; i < accounts.Length; i++)
{
    Console.WriteLine(await Count(accounts[i], hosts[i], tokens[i]));
}

foreach (var (account, token) in accounts.Zip(tokens))
{
    Console.WriteLine(await Count(account, hosts[Array.IndexOf(accounts, account)], token));
}

async Task<int> Count(long account, string host, string? token)
{
    using var request = new HttpRequestMessage(HttpMethod.Get, $"https://{host}/api/v3/accounts/{account}/projects/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    using var response = await http.SendAsync(request);
    return (await response.Content.ReadAsStringAsync()).Split("\"id\"").Length - 1;
}
