using DbtCloud.Emulator;
using DbtCloud.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DbtCloud.Registration;

public class VerifyAtStartTests
{
    private const int NotVerified = 12;
    private const int OtherPrefix = 13;

    [Fact]
    public async Task Each_account_that_wants_it_is_asked_once_who_it_is()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount spice = emulator.AddAccount("spice");
        EmulatedAccount guild = emulator.AddAccount("guild");
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DbtCloud:Accounts:spice:AccountId"] = $"{spice.AccountId}",
            ["DbtCloud:Accounts:spice:AccessUrl"] = $"{spice.AccessUrl}",
            ["DbtCloud:Accounts:spice:Token"] = spice.PersonalAccessToken,
            ["DbtCloud:Accounts:spice:VerifyAtStart"] = "true",
            ["DbtCloud:Accounts:guild:AccountId"] = $"{guild.AccountId}",
            ["DbtCloud:Accounts:guild:AccessUrl"] = $"{guild.AccessUrl}",
            ["DbtCloud:Accounts:guild:Token"] = guild.PersonalAccessToken,
        });
        builder.Services.AddDbtCloud(builder.Configuration.GetSection("DbtCloud"));
        using IHost host = builder.Build();

        await host.StartAsync(TestContext.Current.CancellationToken);

        JournalEntry asked = Assert.Single(emulator.Journal.Entries);
        Assert.Equal($"GET /api/v2/accounts/{spice.AccountId}/", $"{asked.Method} {asked.Path}");
    }

    [Fact]
    public async Task A_token_of_another_account_stops_the_start()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount spice = emulator.AddAccount();
        EmulatedAccount guild = emulator.AddAccount();
        using IHost host = HostOf(spice, options => options.Token = guild.PersonalAccessToken);

        DbtCloudConfigurationException error = await Assert.ThrowsAsync<DbtCloudConfigurationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.IsType<DbtCloudWrongAccountException>(error.InnerException);
        Assert.Contains("'spice'", error.Message, StringComparison.Ordinal);
        Assert.Contains("every account needs its own", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_nobody_knows_stops_the_start()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using IHost host = HostOf(emulator.AddAccount(), options => options.Token = FakeToken.Service());

        DbtCloudConfigurationException error = await Assert.ThrowsAsync<DbtCloudConfigurationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.IsType<DbtCloudAuthenticationException>(error.InnerException);
    }

    [Fact]
    public async Task That_no_answer_comes_is_a_warning_and_the_start_goes_on()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Faults.Add(Fault.Status(503));
        LogList logs = new();
        using IHost host = HostOf(emulator.AddAccount(), options => options.MaxRetries = 0, logs);

        await host.StartAsync(TestContext.Current.CancellationToken);

        Assert.Contains("503", Assert.Single(logs.Of(NotVerified)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_prefix_that_the_account_tells_is_compared_to_the_access_url()
    {
        await using DbtCloudEmulator emulator = await DbtHosts.StartEmulatorAsync();
        EmulatedAccount account = emulator.AddAccount(configure: options => options.Prefix = "ab123");
        emulator.AddAccount(configure: options => options.Prefix = "cd456");
        LogList logs = new();
        using IHost host = DbtHosts.HostOf(account, "cd456.us1.dbt.com", logs, options => options.VerifyAtStart = true);

        await host.StartAsync(TestContext.Current.CancellationToken);

        string warning = Assert.Single(logs.Of(OtherPrefix));
        Assert.Contains("cd456.us1.dbt.com", warning, StringComparison.Ordinal);
        Assert.Contains("'ab123'", warning, StringComparison.Ordinal);
        Assert.Contains("https://ab123.us1.dbt.com", warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_right_prefix_is_no_news()
    {
        await using DbtCloudEmulator emulator = await DbtHosts.StartEmulatorAsync();
        EmulatedAccount account = emulator.AddAccount(configure: options => options.Prefix = "ab123");
        LogList logs = new();
        using IHost host = DbtHosts.HostOf(account, "ab123.us1.dbt.com", logs, options => options.VerifyAtStart = true);

        await host.StartAsync(TestContext.Current.CancellationToken);

        Assert.Single(emulator.Journal.Entries);
        Assert.DoesNotContain(logs.Entries, entry => entry.Level >= LogLevel.Warning);
    }

    [Fact]
    public async Task An_answer_of_another_account_stops_the_start()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(200, """{"status":{"code":200,"is_success":true},"data":{"id":99,"name":"another","static_subdomain":"zz999"}}""");
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddDbtCloud().AddAccount("spice", options =>
        {
            options.AccountId = 7;
            options.AccessUrl = server.Url;
            options.Token = FakeToken.Service();
            options.VerifyAtStart = true;
        });
        using IHost host = builder.Build();

        DbtCloudConfigurationException error = await Assert.ThrowsAsync<DbtCloudConfigurationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Contains("answered for by the account 99", error.Message, StringComparison.Ordinal);
    }

    private static IHost HostOf(EmulatedAccount account, Action<DbtAccountOptions> configure, LogList? logs = null)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton<ILoggerProvider>(logs ?? new LogList());
        builder.Services.AddDbtCloud().AddAccount("spice", options =>
        {
            options.AccountId = account.AccountId;
            options.AccessUrl = account.AccessUrl;
            options.Token = account.PersonalAccessToken;
            options.VerifyAtStart = true;
            configure(options);
        });
        return builder.Build();
    }
}
