using System.Net.Http.Headers;

public interface IDbtTenant
{
    static abstract string AccountId { get; }

    static abstract string TokenVariable { get; }
}

public sealed class Spice : IDbtTenant
{
    public static string AccountId => "70403103922125";

    public static string TokenVariable => "DBT_TOKEN_SPICE";
}

public sealed class Guild : IDbtTenant
{
    public static string AccountId => "70403103922126";

    public static string TokenVariable => "DBT_TOKEN_GUILD";
}

public static class Api
{
    private static readonly HttpClient Http = new();

    public static async Task<string> JobsAsync<TTenant>()
        where TTenant : IDbtTenant
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{TTenant.AccountId}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable(TTenant.TokenVariable));
        using HttpResponseMessage response = await Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public static async Task BothAsync() => Console.WriteLine(await JobsAsync<Spice>() + await JobsAsync<Guild>());
}
