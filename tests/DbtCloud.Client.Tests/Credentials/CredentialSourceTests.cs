using System.Text.Json;
using DbtCloud.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace DbtCloud.Credentials;

public sealed class CredentialSourceTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dbtcloud-");
    private readonly DbtAccount account = new(70403103922125, new Uri("https://ab123.us1.dbt.com")) { Key = "spice" };

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_cli_file_gives_each_account_its_own_token_preferably_at_its_host()
    {
        string path = Path.Combine(folder.FullName, "dbt_cloud.yml");
        await File.WriteAllTextAsync(
            path,
            """
            version: "1"
            context:
              active-project: "12"
              active-host: "ab123.us1.dbt.com"
            projects:
              - project-name: "other"
                account-id: "70403103922126"
                account-host: "cd456.us1.dbt.com"
                token-value: "of-the-other-account"
              - project-name: 'old # host'
                account-id: 70403103922125
                account-host: "cloud.getdbt.com"
                token-name: "x"
                token-value: "at-the-old-host"
              # the one that counts
              - project-name: jaffle
                account-id: "70403103922125"
                account-host: ab123.us1.dbt.com   # the access URL
                token-value: 'own-token'
            """,
            TestContext.Current.CancellationToken);

        Assert.Equal("own-token", (await Ask(DbtCredentials.FromDbtCli(path))).Reveal());
    }

    [Fact]
    public async Task The_first_source_that_has_a_token_gives_it()
    {
        IDbtCredentialProvider first = DbtCredentials.FirstOf(
            DbtCredentials.FromFile(_ => Path.Combine(folder.FullName, "none")),
            DbtCredentials.FromEnvironment(_ => "DBT_TOKEN_THAT_NOBODY_SETS"),
            DbtCredentials.From((context, _) => new($"of-{context.Account.Key}")));

        Assert.Equal("of-spice", (await Ask(first)).Reveal());
    }

    [Fact]
    public async Task After_a_401_the_next_source_has_its_turn()
    {
        IDbtCredentialProvider first = DbtCredentials.FirstOf(DbtCredentials.FromToken("old"), DbtCredentials.FromToken("new"));

        Assert.Equal("new", (await Ask(first, rejected: "old")).Reveal());
    }

    [Fact]
    public async Task Where_no_source_has_a_token_all_of_them_are_named()
    {
        string file = Path.Combine(folder.FullName, "none");
        DbtCloudClient client = new(
            account,
            DbtCredentials.FirstOf(DbtCredentials.FromFile(_ => file), DbtCredentials.FromEnvironment(_ => "DBT_TOKEN_THAT_NOBODY_SETS")));

        DbtCloudConfigurationException error = await Assert.ThrowsAsync<DbtCloudConfigurationException>(() => client.GetAsync());

        Assert.Contains("'spice'", error.Message, StringComparison.Ordinal);
        Assert.Contains(file, error.Message, StringComparison.Ordinal);
        Assert.Contains("DBT_TOKEN_THAT_NOBODY_SETS", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_file_is_used_without_a_401()
    {
        string file = Path.Combine(folder.FullName, "token");
        await File.WriteAllTextAsync(file, "first\n", TestContext.Current.CancellationToken);
        FakeTimeProvider time = new();
        using AccountCredential credential = new(account, new FileCredential(_ => file, static (text, _) => text, time), new SecretClaims());
        Assert.Equal("first", (await credential.GetAsync(TestContext.Current.CancellationToken)).Reveal());

        await File.WriteAllTextAsync(file, "second\n", TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal("second", (await credential.GetAsync(TestContext.Current.CancellationToken)).Reveal());
    }

    [Fact]
    public async Task A_reloaded_configuration_is_used_at_once()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(200);
        string file = Path.Combine(folder.FullName, "appsettings.json");
        Write("first");
        IConfigurationRoot configuration = new ConfigurationBuilder().AddJsonFile(file).Build();
        ServiceCollection services = new();
        services.AddDbtCloud(configuration.GetSection("DbtCloud"));
        DbtCloudClient client = services.BuildServiceProvider().GetRequiredService<DbtCloudClient>();
        (await client.GetAsync()).Dispose();

        Write("second");
        configuration.Reload();
        (await client.GetAsync()).Dispose();

        Assert.Equal(["Bearer first", "Bearer second"], server.Received.Select(request => request.Authorization));

        void Write(string token) => File.WriteAllText(file, JsonSerializer.Serialize(new
        {
            DbtCloud = new { Accounts = new { spice = new { AccountId = 70403103922125, AccessUrl = server.Url, Token = token } } },
        }));
    }

    [Fact]
    public async Task A_configuration_key_for_each_account_follows_its_reload()
    {
        Dictionary<string, string?> values = new() { ["Secrets:spice"] = "first" };
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        using AccountCredential credential = new(account, DbtCredentials.FromConfiguration(configuration, by => "Secrets:" + by.Key), new SecretClaims());
        Assert.Equal("first", (await credential.GetAsync(TestContext.Current.CancellationToken)).Reveal());

        configuration["Secrets:spice"] = "second";
        configuration.Reload();

        Assert.Equal("second", (await credential.GetAsync(TestContext.Current.CancellationToken)).Reveal());
    }

    private ValueTask<DbtToken> Ask(IDbtCredentialProvider provider, string? rejected = null)
        => provider.GetTokenAsync(new DbtCredentialContext(account, rejected), TestContext.Current.CancellationToken);
}
