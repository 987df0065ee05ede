using DbtCloud.Emulator;
using DbtCloud.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DbtCloud.Registration;

public class StartupWarningTests
{
    private const int SharedHost = 9;
    private const int PersonalTokenInProduction = 10;
    private const int KindInDoubt = 11;

    [Theory]
    [InlineData("cloud.getdbt.com", "https://PREFIX.us1.dbt.com")]
    [InlineData("emea.dbt.com", "https://PREFIX.eu1.dbt.com")]
    [InlineData("au.dbt.com", "https://PREFIX.au1.dbt.com")]
    [InlineData("spice.getdbt.com", "https://PREFIX.YOUR-REGION.dbt.com")]
    [InlineData("eu1.dbt.com", "https://PREFIX.eu1.dbt.com")]
    public async Task A_shared_or_deprecated_host_is_warned_of_once_at_start_with_the_form_to_use(string host, string form)
    {
        await using DbtCloudEmulator emulator = await DbtHosts.StartEmulatorAsync();
        LogList logs = new();
        using IHost application = DbtHosts.HostOf(emulator.AddAccount(), host, logs);

        await application.StartAsync(TestContext.Current.CancellationToken);

        string warning = Assert.Single(logs.Of(SharedHost));
        Assert.Contains("'spice'", warning, StringComparison.Ordinal);
        Assert.Contains(host, warning, StringComparison.Ordinal);
        Assert.Contains(form, warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cloud.getdbt.com", "https://PREFIX.us1.dbt.com")]
    [InlineData("emea.dbt.com", "https://PREFIX.eu1.dbt.com")]
    public async Task A_401_of_such_a_host_says_so_again(string host, string form)
    {
        await using DbtCloudEmulator emulator = await DbtHosts.StartEmulatorAsync();
        using IHost application = DbtHosts.HostOf(emulator.AddAccount(), host, new LogList());
        DbtCloudClient client = application.Services.GetRequiredService<DbtCloudClient>();

        DbtCloudAuthenticationException error = await Assert.ThrowsAsync<DbtCloudAuthenticationException>(
            () => client.GetAccountAsync(TestContext.Current.CancellationToken));

        Assert.Contains($"{host} is a shared or deprecated host, and such a host rejects good tokens too", error.Message, StringComparison.Ordinal);
        Assert.Contains(form, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_access_url_of_the_accounts_own_is_not_warned_of()
    {
        await using DbtCloudEmulator emulator = await DbtHosts.StartEmulatorAsync();
        LogList logs = new();
        EmulatedAccount account = emulator.AddAccount(configure: options => options.Prefix = "ab123");
        using IHost application = DbtHosts.HostOf(account, "ab123.us1.dbt.com", logs);

        await application.StartAsync(TestContext.Current.CancellationToken);

        Assert.Equal(account.AccountId, (await application.Services.GetRequiredService<DbtCloudClient>().GetAccountAsync(TestContext.Current.CancellationToken)).Id.Value);
        Assert.DoesNotContain(logs.Entries, entry => entry.Level >= LogLevel.Warning);
    }

    [Theory]
    [InlineData("Production", true, 1)]
    [InlineData("Production", false, 0)]
    [InlineData("Development", true, 0)]
    [InlineData("Staging", true, 0)]
    public async Task A_personal_access_token_in_production_is_warned_of_once_at_start(string environment, bool personal, int warnings)
    {
        await using DbtCloudEmulator emulator = await DbtHosts.StartEmulatorAsync();
        LogList logs = new();
        EmulatedAccount account = emulator.AddAccount(configure: options => options.Prefix = "ab123");
        using IHost application = DbtHosts.HostOf(
            account, "ab123.us1.dbt.com", logs, options => options.Token = personal ? account.PersonalAccessToken : account.ServiceToken, environment);

        await application.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal(warnings, logs.Of(PersonalTokenInProduction).Count);
        await application.Services.GetRequiredService<DbtCloudClient>().GetAccountAsync(TestContext.Current.CancellationToken);

        Assert.Equal(warnings, logs.Of(PersonalTokenInProduction).Count);
        Assert.All(logs.Of(PersonalTokenInProduction), text => Assert.Contains("'spice'", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_personal_access_token_that_only_its_provider_knows_is_warned_of_at_its_first_use()
    {
        await using DbtCloudEmulator emulator = await DbtHosts.StartEmulatorAsync();
        LogList logs = new();
        EmulatedAccount account = emulator.AddAccount(configure: options => options.Prefix = "ab123");
        using IHost application = DbtHosts.HostOf(
            account, "ab123.us1.dbt.com", logs, options => options.Credentials = _ => DbtCredentials.FromToken(account.PersonalAccessToken), "Production");
        await application.StartAsync(TestContext.Current.CancellationToken);
        DbtCloudClient client = application.Services.GetRequiredService<DbtCloudClient>();
        Assert.Empty(logs.Of(PersonalTokenInProduction));

        await client.GetAccountAsync(TestContext.Current.CancellationToken);
        await client.GetAccountAsync(TestContext.Current.CancellationToken);

        Assert.Single(logs.Of(PersonalTokenInProduction));
    }

    [Fact]
    public async Task A_declared_kind_that_the_prefix_speaks_against_is_warned_of()
    {
        await using DbtCloudEmulator emulator = await DbtHosts.StartEmulatorAsync();
        LogList logs = new();
        using IHost application = DbtHosts.HostOf(emulator.AddAccount(), "ab123.us1.dbt.com", logs, options => options.TokenKind = DbtTokenKind.Service);

        await application.StartAsync(TestContext.Current.CancellationToken);

        Assert.Contains("declared as Service and has the prefix of the kind Personal", Assert.Single(logs.Of(KindInDoubt)), StringComparison.Ordinal);
    }
}
