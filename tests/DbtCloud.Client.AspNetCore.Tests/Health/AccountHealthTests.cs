using System.Text.Json;
using DbtCloud.Emulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DbtCloud.AspNetCore.Health;

public class AccountHealthTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_account_has_a_check_of_its_own_and_a_wrong_token_says_what_to_do()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: Token);
        EmulatedAccount spice = emulator.AddAccount("spice");
        EmulatedAccount guild = emulator.AddAccount("guild");
        string wrong = "not-the-token-of-" + guild.AccountId;

        HealthReport report = await CheckAsync(builder => builder
            .AddAccount("spice", spice.AccountId, spice.AccessUrl, spice.PersonalAccessToken)
            .AddAccount("guild", guild.AccountId, guild.AccessUrl, wrong));

        Assert.Equal(HealthStatus.Healthy, report.Entries["dbt-cloud:spice"].Status);
        HealthReportEntry failed = report.Entries["dbt-cloud:guild"];
        Assert.Equal(HealthStatus.Unhealthy, failed.Status);
        Assert.Contains("'guild'", failed.Description, StringComparison.Ordinal);
        Assert.Contains("token is wrong", failed.Description, StringComparison.Ordinal);
        Assert.Equal(401, failed.Data["status"]);
    }

    [Fact]
    public async Task A_token_of_another_account_is_told_as_that()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: Token);
        EmulatedAccount spice = emulator.AddAccount("spice");
        EmulatedAccount guild = emulator.AddAccount("guild");

        HealthReport report = await CheckAsync(builder => builder.AddAccount("guild", guild.AccountId, guild.AccessUrl, spice.PersonalAccessToken));

        Assert.Contains("every account needs its own", report.Entries["dbt-cloud:guild"].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_cannot_be_reached_is_told_with_the_account()
    {
        HealthReport report = await CheckAsync(static builder => builder.AddAccount("spice", options =>
        {
            options.AccountId = 1;
            options.AccessUrl = new Uri("http://127.0.0.1:9");
            options.Token = "a-token-for-nobody";
            options.MaxRetries = 0;
        }));

        HealthReportEntry failed = report.Entries["dbt-cloud:spice"];
        Assert.Equal(HealthStatus.Unhealthy, failed.Status);
        Assert.Contains("'spice'", failed.Description, StringComparison.Ordinal);
        Assert.Equal("127.0.0.1", failed.Data["host"]);
    }

    [Fact]
    public async Task No_result_holds_a_token()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: Token);
        EmulatedAccount spice = emulator.AddAccount("spice");
        EmulatedAccount guild = emulator.AddAccount("guild");
        string wrong = "canary-" + Guid.NewGuid().ToString("N");

        HealthReport report = await CheckAsync(builder => builder
            .AddAccount("spice", spice.AccountId, spice.AccessUrl, spice.PersonalAccessToken)
            .AddAccount("guild", guild.AccountId, guild.AccessUrl, wrong));

        string all = string.Join('\n', report.Entries.Values.Select(static entry => $"{entry.Description} {entry.Exception} {JsonSerializer.Serialize(entry.Data)}"));
        Assert.DoesNotContain(wrong, all, StringComparison.Ordinal);
        Assert.DoesNotContain(spice.PersonalAccessToken, all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_and_tags_can_be_chosen()
    {
        HealthReport report = await CheckAsync(
            static builder => builder.AddAccount("spice", options =>
            {
                options.AccountId = 1;
                options.AccessUrl = new Uri("http://127.0.0.1:9");
                options.Token = "a-token-for-nobody";
                options.MaxRetries = 0;
            }),
            static options =>
            {
                options.FailureStatus = HealthStatus.Degraded;
                options.Tags.Add("ready");
            });

        Assert.Equal(HealthStatus.Degraded, report.Entries["dbt-cloud:spice"].Status);
        Assert.Equal(["dbt-cloud", "ready"], report.Entries["dbt-cloud:spice"].Tags);
    }

    private static async Task<HealthReport> CheckAsync(Action<IDbtCloudBuilder> register, Action<DbtCloudHealthOptions>? configure = null)
    {
        ServiceCollection services = new();
        services.AddLogging();
        services.AddHealthChecks().AddDbtCloud(configure ?? (static _ => { }));
        register(services.AddDbtCloud());
        await using ServiceProvider provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token);
    }
}
