using DbtCloud.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DbtCloud.Registration;

public class StartupValidationTests
{
    private static readonly Uri Url = new("https://ab123.us1.dbt.com");

    [Theory]
    [InlineData("Accounts:spice:AccountId", "0", "account id 0", "DbtCloud:Accounts:spice:AccountId")]
    [InlineData("Accounts:spice:AccountId", "-7", "account id -7", "DbtCloud:Accounts:spice:AccountId")]
    [InlineData("Accounts:spice:AccountId", "7040x", "'7040x'", "DbtCloud:Accounts:spice:AccountId")]
    [InlineData("Accounts:spice:AccessUrl", "http://ab123.us1.dbt.com", "not https", "DbtCloud:Accounts:spice:AccessUrl")]
    [InlineData("Accounts:spice:AccessUrl", "ab123 us1", "'ab123 us1'", "DbtCloud:Accounts:spice:AccessUrl")]
    [InlineData("Accounts:spice:AccessUrl", "https://", "not an absolute URL", "DbtCloud:Accounts:spice:AccessUrl")]
    [InlineData("Accounts:spice:AccessUrl", "https://ab123.us1.dbt.com/api/v2", "more than scheme, host and port", "DbtCloud:Accounts:spice:AccessUrl")]
    [InlineData("Accounts:spice:AccessUrl", "https://me:pw@ab123.us1.dbt.com", "user information", "DbtCloud:Accounts:spice:AccessUrl")]
    [InlineData("Accounts:spice:AccessUrl", "ftp://ab123.us1.dbt.com", "not https", "DbtCloud:Accounts:spice:AccessUrl")]
    [InlineData("Accounts:spice:AccessUrl", "", "no access URL", "DbtCloud:Accounts:spice:AccessUrl")]
    [InlineData("Accounts:spice:Token", "", "no token", "DbtCloud:Accounts:spice:Token")]
    [InlineData("Accounts:spice:Token", "a b", "position 2", "Copy it again")]
    [InlineData("Accounts:spice:RequestsPerMinute", "0", "0 requests a minute", "DbtCloud:Accounts:spice:RequestsPerMinute")]
    [InlineData("Accounts:spice:TotalTimeout", "soon", "'soon'", "DbtCloud:Accounts:spice:TotalTimeout")]
    public async Task A_bad_setting_stops_the_start_and_names_key_rule_and_remedy(string name, string value, string rule, string remedy)
    {
        DbtCloudConfigurationException error = await FailWithAsync(new() { [name] = value });

        Assert.Contains("'spice'", error.Message, StringComparison.Ordinal);
        Assert.Contains(rule, error.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_finding_of_every_account_is_told_at_once()
    {
        DbtCloudConfigurationException error = await FailWithAsync(new()
        {
            ["Accounts:spice:AccountId"] = "0",
            ["Accounts:guild:AccountId"] = "5",
            ["Accounts:guild:AccessUrl"] = "http://x.example",
        });

        Assert.Contains(error.Problems, problem => problem.Contains("'spice'", StringComparison.Ordinal));
        Assert.Equal(2, error.Problems.Count(problem => problem.Contains("'guild'", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_unset_environment_variable_is_named_with_its_account()
    {
        DbtCloudConfigurationException error = await FailToStartAsync(services => services.AddDbtCloud()
            .AddAccount("sietch", 7, Url, DbtToken.FromEnvironmentVariable("DBT_TOKEN_THAT_NOBODY_SETS")));

        Assert.Contains("'sietch'", error.Message, StringComparison.Ordinal);
        Assert.Contains("DBT_TOKEN_THAT_NOBODY_SETS", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_configuration_value_as_token_is_told_with_its_account()
    {
        IConfiguration empty = new ConfigurationBuilder().Build();
        DbtCloudConfigurationException error = await FailToStartAsync(services => services.AddDbtCloud().AddAccount("guild", 7, Url, empty["no:such:key"]));

        Assert.Contains("Account 'guild' has no token", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("spice")]
    [InlineData("SPICE")]
    public async Task A_duplicated_key_stops_the_start(string again)
    {
        DbtCloudConfigurationException error = await FailToStartAsync(services => services.AddDbtCloud()
            .AddAccount("spice", 7, Url, FakeToken.Personal())
            .AddAccount(again, 8, Url, FakeToken.Personal()));

        Assert.Contains($"'{again}' is registered more than once", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_accounts_with_one_token_do_not_start_and_both_are_named()
    {
        string token = FakeToken.Personal();
        DbtCloudConfigurationException error = await FailToStartAsync(services => services.AddDbtCloud()
            .AddAccount("spice", 7, Url, token)
            .AddAccount("guild", 8, Url, token));

        Assert.Contains("'spice'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'guild'", error.Message, StringComparison.Ordinal);
        Assert.Contains("DBTC1001", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(token, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_keys_of_one_account_may_share_a_token()
    {
        string token = FakeToken.Personal();
        using IHost host = HostWith(services => services.AddDbtCloud().AddAccount("spice", 7, Url, token).AddAccount("nightly", 7, Url, token));

        await host.StartAsync(TestContext.Current.CancellationToken);

        Assert.Equal(7, host.Services.GetRequiredKeyedService<DbtCloudClient>("nightly").Account.Id);
    }

    [Fact]
    public async Task Without_any_account_the_start_fails_and_says_what_to_configure()
    {
        DbtCloudConfigurationException error = await FailToStartAsync(services =>
            services.AddDbtCloud(new ConfigurationBuilder().Build().GetSection("DbtCloud")));

        Assert.Contains("DbtCloud:Accounts:<key>", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_host_the_first_resolution_finds_the_same()
    {
        ServiceProvider provider = new ServiceCollection().AddDbtCloud().AddAccount("spice", 0, Url, "x").Services.BuildServiceProvider();

        Assert.Throws<DbtCloudConfigurationException>(() => provider.GetRequiredKeyedService<DbtCloudClient>("spice"));
        Assert.Throws<DbtCloudConfigurationException>(() => provider.GetRequiredService<IDbtCloudClientFactory>());
    }

    [Fact]
    public async Task One_bad_account_keeps_all_from_sending()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(200);
        using IHost host = HostWith(services => services.AddDbtCloud()
            .AddAccount("good", 7, server.Url, FakeToken.Personal())
            .AddAccount("bad", 0, server.Url, FakeToken.Personal()));

        await Assert.ThrowsAsync<DbtCloudConfigurationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Throws<DbtCloudConfigurationException>(() => host.Services.GetRequiredKeyedService<DbtCloudClient>("good"));
        Assert.Empty(server.Received);
    }

    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://[::1]:5080")]
    public void Loopback_needs_no_tls(string url)
    {
        ServiceProvider provider = new ServiceCollection().AddDbtCloud().AddAccount("spice", 7, new Uri(url), FakeToken.Personal()).Services.BuildServiceProvider();

        Assert.Equal(new Uri(url), provider.GetRequiredService<DbtCloudClient>().Account.AccessUrl);
    }

    private static async Task<DbtCloudConfigurationException> FailWithAsync(Dictionary<string, string?> settings)
    {
        Dictionary<string, string?> all = new()
        {
            ["DbtCloud:Accounts:spice:AccountId"] = "70403103922125",
            ["DbtCloud:Accounts:spice:AccessUrl"] = Url.ToString(),
            ["DbtCloud:Accounts:spice:Token"] = FakeToken.Personal(),
        };
        foreach ((string name, string? value) in settings)
        {
            all["DbtCloud:" + name] = value;
        }

        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(all).Build();
        return await FailToStartAsync(services => services.AddDbtCloud(configuration.GetSection("DbtCloud")));
    }

    private static async Task<DbtCloudConfigurationException> FailToStartAsync(Action<IServiceCollection> register)
    {
        using IHost host = HostWith(register);
        return await Assert.ThrowsAsync<DbtCloudConfigurationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
    }

    private static IHost HostWith(Action<IServiceCollection> register)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        register(builder.Services);
        return builder.Build();
    }
}
