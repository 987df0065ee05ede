using DbtCloud.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.Registration;

public class ResolutionTests
{
    private static readonly Uri Url = new("https://ab123.us1.dbt.com");

    [Fact]
    public void Accounts_come_from_configuration_by_their_keys()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DbtCloud:Accounts:spice:AccountId"] = "70403103922125",
            ["DbtCloud:Accounts:spice:AccessUrl"] = "https://ab123.us1.dbt.com",
            ["DbtCloud:Accounts:spice:Token"] = FakeToken.Personal(),
            ["DbtCloud:Accounts:guild:AccountId"] = "70403103922126",
            ["DbtCloud:Accounts:guild:AccessUrl"] = "https://cd456.eu1.dbt.com",
            ["DbtCloud:Accounts:guild:Token"] = FakeToken.Service(),
        }).Build();
        ServiceCollection services = new();
        services.AddDbtCloud(configuration.GetSection("DbtCloud")).AddAccount("sietch", 9, Url, FakeToken.Personal());
        ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal(70403103922125, provider.GetRequiredKeyedService<DbtCloudClient>("spice").Account.Id);
        Assert.Equal(new Uri("https://cd456.eu1.dbt.com"), provider.GetRequiredKeyedService<DbtCloudClient>("guild").Account.AccessUrl);
        Assert.Equal(["guild", "sietch", "spice"], provider.GetRequiredService<IDbtCloudClientFactory>().Accounts.Select(account => account.Key!).Order());
    }

    [Fact]
    public void One_key_gives_one_client_however_it_is_asked_for()
    {
        ServiceProvider provider = TwoAccounts().BuildServiceProvider();

        DbtCloudClient keyed = provider.GetRequiredKeyedService<DbtCloudClient>("guild");

        Assert.Same(keyed, provider.GetRequiredService<IDbtCloudClientFactory>().GetClient("guild"));
        Assert.Equal("guild", keyed.Account.Key);
    }

    [Fact]
    public void One_account_resolves_without_a_key()
    {
        ServiceProvider provider = new ServiceCollection().AddDbtCloud().AddAccount("spice", 7, Url, FakeToken.Personal()).Services.BuildServiceProvider();

        Assert.Same(provider.GetRequiredKeyedService<DbtCloudClient>("spice"), provider.GetRequiredService<DbtCloudClient>());
    }

    [Fact]
    public void Several_accounts_do_not_and_the_keys_are_named()
    {
        ServiceProvider provider = TwoAccounts().BuildServiceProvider();

        DbtCloudConfigurationException error = Assert.Throws<DbtCloudConfigurationException>(() => provider.GetRequiredService<DbtCloudClient>());

        Assert.Contains("'spice', 'guild'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_key_is_found_when_the_container_is_built()
    {
        ServiceCollection services = TwoAccounts();
        services.AddSingleton<MisspeltConsumer>();

        Assert.Throws<AggregateException>(() => services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true }));
    }

    [Fact]
    public void A_right_key_passes_when_the_container_is_built()
    {
        ServiceCollection services = TwoAccounts();
        services.AddSingleton<RightConsumer>();

        using ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Assert.Equal(7, provider.GetRequiredService<RightConsumer>().AccountId);
    }

    [Fact]
    public void The_factory_names_the_keys_it_knows()
    {
        IDbtCloudClientFactory factory = TwoAccounts().BuildServiceProvider().GetRequiredService<IDbtCloudClientFactory>();

        DbtCloudConfigurationException error = Assert.Throws<DbtCloudConfigurationException>(() => factory.GetClient("spicy"));

        Assert.Contains("'spicy'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'spice', 'guild'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_made_by_hand_refuses_what_the_container_would_refuse()
    {
        Assert.Throws<DbtCloudConfigurationException>(() => new DbtCloudClient(new DbtAccount(0, Url), FakeToken.Personal()!));
        Assert.Throws<DbtCloudConfigurationException>(() => new DbtCloudClient(new DbtAccount(7, new Uri("http://ab123.us1.dbt.com")), FakeToken.Personal()!));
        DbtCloudConfigurationException error = Assert.Throws<DbtCloudConfigurationException>(
            () => new DbtCloudClient(new DbtAccount(7, Url), DbtToken.FromEnvironmentVariable("DBT_TOKEN_THAT_NOBODY_SETS")));
        Assert.Contains("DBT_TOKEN_THAT_NOBODY_SETS", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_clients_made_by_hand_do_not_share_a_token_between_accounts()
    {
        DbtToken token = new(FakeToken.Personal());
        DbtCloudClient first = new(new DbtAccount(Clients.NewAccountId(), Url), token);

        DbtCloudConfigurationException error = Assert.Throws<DbtCloudConfigurationException>(
            () => new DbtCloudClient(new DbtAccount(Clients.NewAccountId(), Url), token));

        Assert.Contains($"{first.Account.Id}", error.Message, StringComparison.Ordinal);
        GC.KeepAlive(first);
    }

    [Fact]
    public void A_stand_in_needs_no_account()
    {
        StandIn client = new();

        Assert.Equal(42, client.Account.Id);
    }

    private static ServiceCollection TwoAccounts()
    {
        ServiceCollection services = new();
        services.AddDbtCloud().AddAccount("spice", 7, Url, FakeToken.Personal()).AddAccount("guild", 8, Url, FakeToken.Personal());
        return services;
    }

    private sealed class StandIn : DbtCloudClient
    {
        public override DbtAccount Account { get; } = new(42, Url);
    }

    private sealed class RightConsumer([FromKeyedServices("spice")] DbtCloudClient client)
    {
        public long AccountId { get; } = client.Account.Id;
    }

    private sealed class MisspeltConsumer([FromKeyedServices("spicee")] DbtCloudClient client)
    {
        public long AccountId { get; } = client.Account.Id;
    }
}
