using System.Net.Http.Headers;

namespace Unions;

public abstract record Tenant
{
    public sealed record Spice : Tenant;

    public sealed record Guild(string Suffix) : Tenant;

    public sealed record Custom(long Account, string Token) : Tenant;
}

public sealed record Login(long? Account, string? Token);

public static class Unions
{
    public static Login LoginOf(Tenant tenant) => tenant switch
    {
        Tenant.Spice => new Login(70403103920901, Environment.GetEnvironmentVariable("DBT_SPICE")),
        Tenant.Guild { Suffix: var suffix } => new Login(70403103920902, Environment.GetEnvironmentVariable("DBT_GUILD" + suffix)),
        Tenant.Custom(var account, var token) => new Login(account, token),
        _ => new Login(null, null),
    };

    public static async Task<string?> JobsAsync(HttpClient http, Tenant tenant)
    {
        if (LoginOf(tenant) is not { Account: { } account, Token: { Length: > 0 } token })
        {
            return null;
        }

        using HttpRequestMessage request = new(HttpMethod.Get, $"https://un920.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public static async Task Main()
    {
        using HttpClient http = new();
        Console.WriteLine(await JobsAsync(http, new Tenant.Spice()));
        Console.WriteLine(await JobsAsync(http, new Tenant.Guild("_EU")));
        Console.WriteLine(await JobsAsync(http, new Tenant.Custom(70403103920903, Environment.GetEnvironmentVariable("DBT_CUSTOM") ?? "")));
    }
}
