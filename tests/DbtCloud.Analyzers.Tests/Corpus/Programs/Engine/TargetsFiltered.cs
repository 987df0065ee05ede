using System.Net.Http.Headers;
using System.Net.Http.Json;
public record Target(string Name, long AccountId, string TokenVariable);
public static class G
{
    private static T Require<T>(T? value, string name) where T : class => value ?? throw new InvalidOperationException(name);
    private static readonly Target[] Targets = [new("a", 1, "DBT_A"), new("b", 2, "DBT_B"), new("c", 3, "DBT_A")]; // shares
    public static async Task Main()
    {
        using var http = new HttpClient();
        foreach (var target in Targets.Where(t => t.Name != "b").OrderBy(t => t.Name))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"https://x.us1.dbt.com/api/v2/accounts/{target.AccountId}/jobs/1/run/") { Content = JsonContent.Create(new { cause = "x" }) };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Require(Environment.GetEnvironmentVariable(target.TokenVariable), target.Name)); // expect: DBTC1001
            await http.SendAsync(request);
        }
    }
}
