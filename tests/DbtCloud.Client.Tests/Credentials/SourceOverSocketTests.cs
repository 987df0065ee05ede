using DbtCloud.Emulator;
using DbtCloud.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.UserSecrets;
using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.Credentials;

/// <summary>Each source with the emulator behind it: the account's own token arrives, a rejected one is asked for again, and no account gets another's.</summary>
public sealed class SourceOverSocketTests : IDisposable
{
    private static readonly string[] Keys = ["spice", "guild"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dbtcloud-sources-");
    private readonly string unique = Guid.NewGuid().ToString("N");

    public void Dispose()
    {
        folder.Delete(recursive: true);
        string secrets = Path.GetDirectoryName(PathHelper.GetSecretsPathFromSecretsId(unique))!;
        if (Directory.Exists(secrets))
        {
            Directory.Delete(secrets, recursive: true);
        }
    }

    [Theory]
    [InlineData("value")]
    [InlineData("configuration")]
    [InlineData("environment variable")]
    [InlineData("file")]
    [InlineData("user secrets")]
    [InlineData("dbt CLI")]
    [InlineData("delegate")]
    public async Task Each_source_gives_each_account_its_own_token(string source)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        ServiceProvider services = TwoAccounts(emulator, account => Write(source, account.Key!, account.Id, emulator[account.Key!].PersonalAccessToken), out IDbtCredentialProvider provider, source);

        foreach (string key in Keys)
        {
            Assert.Equal(emulator[key].AccountId, (await services.GetRequiredKeyedService<DbtCloudClient>(key).GetAccountAsync(TestContext.Current.CancellationToken)).Id.Value);
        }

        Assert.NotNull(provider);
        Assert.All(emulator.Journal.Entries, entry => Assert.Equal(entry.PathAccountId, entry.TokenAccountId));
    }

    [Theory]
    [InlineData("configuration")]
    [InlineData("environment variable")]
    [InlineData("file")]
    [InlineData("user secrets")]
    [InlineData("dbt CLI")]
    [InlineData("delegate")]
    public async Task Each_source_that_can_change_is_read_again_after_a_401(string source)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        ServiceProvider services = TwoAccounts(emulator, account => Write(source, account.Key!, account.Id, FakeToken.Personal()), out _, source);
        DbtCloudClient client = services.GetRequiredKeyedService<DbtCloudClient>("spice");
        await Assert.ThrowsAsync<DbtCloudAuthenticationException>(() => client.GetAccountAsync(TestContext.Current.CancellationToken));
        emulator.Journal.Clear();

        Write(source, "spice", client.Account.Id, emulator["spice"].PersonalAccessToken);

        // A file's change may be noticed before the first request is sent; a 401 is the latest time.
        await client.GetAccountAsync(TestContext.Current.CancellationToken);
        Assert.InRange(emulator.Journal.Entries.Count, 1, 2);
        Assert.Equal(200, emulator.Journal.Entries[^1].StatusCode);
    }

    [Theory]
    [InlineData("configuration")]
    [InlineData("environment variable")]
    [InlineData("file")]
    [InlineData("user secrets")]
    [InlineData("dbt CLI")]
    [InlineData("delegate")]
    public async Task No_source_may_give_two_accounts_one_token_and_both_keys_are_named(string source)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        ServiceProvider services = TwoAccounts(emulator, account => Write(source, account.Key!, account.Id, emulator["spice"].PersonalAccessToken), out _, source);
        await services.GetRequiredKeyedService<DbtCloudClient>("spice").GetAccountAsync(TestContext.Current.CancellationToken);
        emulator.Journal.Clear();

        DbtCloudConfigurationException error = await Assert.ThrowsAsync<DbtCloudConfigurationException>(
            () => services.GetRequiredKeyedService<DbtCloudClient>("guild").GetAccountAsync(TestContext.Current.CancellationToken));

        Assert.Contains("'spice'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'guild'", error.Message, StringComparison.Ordinal);
        Assert.Empty(emulator.Journal.Entries);
    }

    private readonly Dictionary<string, string> delegated = [];
    private readonly Dictionary<string, string?> values = [];
    private IConfigurationRoot? configuration;

    private ServiceProvider TwoAccounts(DbtCloudEmulator emulator, Action<DbtAccount> write, out IDbtCredentialProvider provider, string source)
    {
        foreach (string key in Keys)
        {
            EmulatedAccount account = emulator.AddAccount(key);
            write(new DbtAccount(account.AccountId, account.AccessUrl) { Key = key });
        }

        configuration = source switch
        {
            "configuration" => new ConfigurationBuilder().AddJsonFile(Path.Combine(folder.FullName, "tokens.json")).Build(),
            "user secrets" => new ConfigurationBuilder().AddUserSecrets(unique).Build(),
            _ => null,
        };
        IDbtCredentialProvider known = provider = source switch
        {
            "value" => DbtCredentials.From((context, _) => new(new DbtToken(delegated[context.Account.Key!]))),
            "configuration" or "user secrets" => DbtCredentials.FromConfiguration(configuration!, account => "Tokens:" + account.Key),
            "environment variable" => DbtCredentials.FromEnvironment(account => Variable(account.Key!)),
            "file" => DbtCredentials.FromFile(account => Path.Combine(folder.FullName, account.Key!)),
            "dbt CLI" => DbtCredentials.FromDbtCli(Path.Combine(folder.FullName, "dbt_cloud.yml")),
            _ => DbtCredentials.From((context, _) => new(new DbtToken(delegated[context.Account.Key!]))),
        };
        ServiceCollection services = new();
        IDbtCloudBuilder builder = services.AddDbtCloud().UseCredentials(_ => known);
        foreach (string key in Keys)
        {
            EmulatedAccount account = emulator[key];
            builder = source == "value"
                ? builder.AddAccount(key, account.AccountId, account.AccessUrl, _ => DbtCredentials.FromToken(delegated[key]))
                : builder.AddAccount(key, account.AccountId, account.AccessUrl);
        }

        return services.BuildServiceProvider();
    }

    private void Write(string source, string key, long accountId, string token)
    {
        delegated[key] = token;
        values[$"{key} {accountId}"] = token;
        switch (source)
        {
            case "configuration":
                WriteJson(Path.Combine(folder.FullName, "tokens.json"));
                break;
            case "user secrets":
                string secrets = PathHelper.GetSecretsPathFromSecretsId(unique);
                Directory.CreateDirectory(Path.GetDirectoryName(secrets)!);
                WriteJson(secrets);
                break;
            case "environment variable":
                Environment.SetEnvironmentVariable(Variable(key), token);
                break;
            case "file":
                File.WriteAllText(Path.Combine(folder.FullName, key), token + "\n");
                break;
            case "dbt CLI":
                File.WriteAllText(
                    Path.Combine(folder.FullName, "dbt_cloud.yml"),
                    "version: \"1\"\nprojects:\n" + string.Concat(values.Select(value => $"  - project-name: \"p\"\n    account-id: \"{value.Key.Split(' ')[1]}\"\n    token-value: \"{value.Value}\"\n")));
                break;
        }

        configuration?.Reload();
    }

    private void WriteJson(string path)
        => File.WriteAllText(path, System.Text.Json.JsonSerializer.Serialize(new { Tokens = delegated }));

    private string Variable(string key) => $"DBT_TEST_{unique}_{key}";
}
