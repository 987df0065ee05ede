using System.Net.Http.Headers;
using System.Text.Json;

// Which account does each of these tokens belong to? (inventory script, run once)
string[] tokens = File.ReadAllLines(args[0]);
long[] candidates = [.. args.Skip(1).Select(long.Parse)];
using HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };

foreach (string token in tokens)
{
    long account = Claims(token);
    if (!candidates.Contains(account))
    {
        Console.WriteLine("not ours");
        continue;
    }

    using HttpRequestMessage request = new(HttpMethod.Get, $"api/v2/accounts/{account}/");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    using HttpResponseMessage response = await http.SendAsync(request);
    Console.WriteLine($"{account}: {(int)response.StatusCode}");
}

static long Claims(string token)
{
    string payload = token.Split('.')[1];
    byte[] bytes = Convert.FromBase64String(payload.PadRight(payload.Length + ((4 - (payload.Length % 4)) % 4), '='));
    return JsonDocument.Parse(bytes).RootElement.GetProperty("account_id").GetInt64();
}
