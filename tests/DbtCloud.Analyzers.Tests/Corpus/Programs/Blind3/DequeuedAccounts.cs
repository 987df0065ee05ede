using System.Net.Http.Headers;

var token = File.ReadAllText("/run/secrets/dbt_token").Trim();
var queue = new Queue<long>(new[] { 70403103930401, 70403103930402, 70403103930403 });
var work = new Queue<(long Account, string Token)>();
work.Enqueue((70403103930404, Environment.GetEnvironmentVariable("DBT_FOUR") ?? ""));
work.Enqueue((70403103930405, Environment.GetEnvironmentVariable("DBT_FIVE") ?? ""));

using var http = new HttpClient { BaseAddress = new Uri("https://dq930.us1.dbt.com/api/v2/") };
while (queue.TryDequeue(out var account))
{
    using var request = new HttpRequestMessage(HttpMethod.Get, $"accounts/{account}/runs/?limit=1");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1001
    using var response = await http.SendAsync(request);
    Console.WriteLine($"{account}: {response.StatusCode}");
}

while (work.Count > 0)
{
    var item = work.Dequeue();
    using var request = new HttpRequestMessage(HttpMethod.Get, $"accounts/{item.Account}/runs/?limit=1");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", item.Token);
    using var response = await http.SendAsync(request);
    Console.WriteLine($"{item.Account}: {response.StatusCode}");
}
