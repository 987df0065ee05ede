using System.Net.Http.Headers;
using Azure.Security.KeyVault.Secrets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Configurers;

public sealed class AccountOptions
{
    public long AccountId { get; set; }
    public string Token { get; set; } = "";
}

public sealed class VaultConfigurer(SecretClient vault) : IConfigureNamedOptions<AccountOptions>
{
    public void Configure(AccountOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, AccountOptions options)
    {
        options.AccountId = name switch
        {
            "spice" => 70403103920301,
            "guild" => 70403103920302,
            _ => 70403103920303,
        };
        options.Token = vault.GetSecret($"dbt-{name}").Value.Value;
    }
}

public sealed class OptionsReader(IOptionsMonitor<AccountOptions> monitor, HttpClient http)
{
    public async Task<string> CompareAsync() => await JobsAsync(monitor.Get("spice")) + await JobsAsync(monitor.Get("guild")) + await JobsAsync(monitor.CurrentValue);

    private async Task<string> JobsAsync(AccountOptions options)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://nc920.us1.dbt.com/api/v2/accounts/{options.AccountId}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public static void Register(IServiceCollection services) => services.AddSingleton<IConfigureOptions<AccountOptions>, VaultConfigurer>();
}
