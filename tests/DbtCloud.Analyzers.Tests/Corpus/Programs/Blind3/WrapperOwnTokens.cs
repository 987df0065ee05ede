using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Wrapping.Right;

public abstract class ApiClient<TOptions>
    where TOptions : ApiClient<TOptions>.IApiOptions
{
    public interface IApiOptions
    {
        string Root { get; }
        string? Secret { get; }
    }

    private readonly HttpClient http;

    protected ApiClient(TOptions options)
    {
        http = new HttpClient { BaseAddress = new Uri(options.Root) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.Secret);
    }

    public Task<string> GetAsync(string path) => http.GetStringAsync(path);
}

public sealed record SpiceOptions(string? Secret) : ApiClient<SpiceOptions>.IApiOptions
{
    public string Root => "https://ws930.us1.dbt.com/api/v2/accounts/70403103930101/";
}

public sealed record GuildOptions(string? Secret) : ApiClient<GuildOptions>.IApiOptions
{
    public string Root => "https://wg930.us1.dbt.com/api/v2/accounts/70403103930102/";
}

public sealed class SpiceClient(SpiceOptions options) : ApiClient<SpiceOptions>(options);

public sealed class GuildClient(GuildOptions options) : ApiClient<GuildOptions>(options);

public static class Use
{
    public static async Task<string> BothAsync(IConfiguration configuration)
    {
        SpiceClient spice = new(new SpiceOptions(configuration["Dbt:Spice"]));
        GuildClient guild = new(new GuildOptions(configuration["Dbt:Guild"]));
        return await spice.GetAsync("jobs/") + await guild.GetAsync("jobs/");
    }
}
