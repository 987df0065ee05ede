using System.Net.Http.Headers;

namespace Interfaces;

public interface IAccountApi
{
    HttpClient Http { get; }

    long Account { get; }

    string Token { get; }

    async Task<string> GetAsync(string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://di911.us1.dbt.com/api/v2/accounts/{Account}/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        using HttpResponseMessage response = await Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    Task<string> JobsAsync() => GetAsync("jobs/?limit=100");
}

public sealed record SpiceApi(HttpClient Http) : IAccountApi
{
    public long Account => 70403103911401;

    public string Token { get; } = Environment.GetEnvironmentVariable("DBT_SPICE") ?? "";
}

public sealed record GuildApi(HttpClient Http) : IAccountApi
{
    public long Account => 70403103911402;

    public string Token { get; } = Environment.GetEnvironmentVariable("DBT_GUILD") ?? "";
}

public static class Program
{
    public static async Task Main()
    {
        using HttpClient http = new();
        IAccountApi[] apis = [new SpiceApi(http), new GuildApi(http)];
        foreach (IAccountApi api in apis)
        {
            Console.WriteLine((await api.JobsAsync()).Length);
        }
    }
}
