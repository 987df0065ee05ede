using System.Net.Http.Headers;

namespace Generic.Accounts;

public interface IDbtTenant
{
    static abstract long Id { get; }
    static abstract string Prefix { get; }
    static abstract string Variable { get; }
}

public readonly struct Spice : IDbtTenant
{
    public static long Id => 70403103902601;
    public static string Prefix => "sa902";
    public static string Variable => "DBT_SPICE";
}

public readonly struct Guild : IDbtTenant
{
    public static long Id => 70403103902602;
    public static string Prefix => "ga902";
    public static string Variable => "DBT_GUILD";
}

public sealed class TenantClient<TTenant>
    where TTenant : IDbtTenant
{
    private static readonly HttpClient Http = Create();

    public Task<string> JobsAsync() => Http.GetStringAsync($"api/v2/accounts/{TTenant.Id}/jobs/");

    private static HttpClient Create()
    {
        HttpClient http = new() { BaseAddress = new Uri($"https://{TTenant.Prefix}.us1.dbt.com") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable(TTenant.Variable));
        return http;
    }
}

public static class Program
{
    public static async Task Main()
    {
        Console.WriteLine(await new TenantClient<Spice>().JobsAsync());
        Console.WriteLine(await new TenantClient<Guild>().JobsAsync());
    }
}
