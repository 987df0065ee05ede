using System.Net.Http.Headers;

public abstract class Account(string id, string variable)
{
    public string Id { get; } = id;

    public string? Token => Environment.GetEnvironmentVariable(variable);
}

public sealed class Spice() : Account("70403103922125", "DBT_TOKEN_SPICE");

public sealed class Guild() : Account("70403103922126", "DBT_TOKEN_GUILD");

public static class Program
{
    public static async Task Main()
    {
        using HttpClient http = new();
        foreach (Account account in new Account[] { new Spice(), new Guild() })
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account.Id}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", account.Token);
            using HttpResponseMessage response = await http.SendAsync(request);
            Console.WriteLine(response.StatusCode);
        }
    }
}
