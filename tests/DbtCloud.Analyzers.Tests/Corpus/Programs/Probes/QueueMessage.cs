using System.Net.Http.Headers;
using System.Text.Json;
public sealed record Command(long AccountId, long JobId, string TokenSecret);
public sealed class QueueMessage(HttpClient http, Func<string, Task<string>> secret)
{
    public async Task Handle(string body)
    {
        var command = JsonSerializer.Deserialize<Command>(body)!;
        using var m = new HttpRequestMessage(HttpMethod.Post, $"https://ab123.us1.dbt.com/api/v2/accounts/{command.AccountId}/jobs/{command.JobId}/run/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await secret(command.TokenSecret));
        m.Content = new StringContent("{\"cause\":\"queue\"}");
        await http.SendAsync(m);
    }
    public async Task Many(IEnumerable<string> bodies) { foreach (var b in bodies) await Handle(b); }
}
