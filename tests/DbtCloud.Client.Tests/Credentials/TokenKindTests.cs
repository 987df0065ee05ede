using DbtCloud.Emulator;
using DbtCloud.Models;
using DbtCloud.Support;

namespace DbtCloud.Credentials;

public class TokenKindTests
{
    private const string CannotCreate = "a personal access token cannot create service tokens";
    private const string UserOnly = "service tokens are not supported";

    [Fact]
    public async Task A_declared_personal_token_creates_no_service_token_and_nothing_is_sent()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        LogList logs = new();
        DbtCloudClient client = ClientOf(emulator.AddAccount(), account => account.PersonalAccessToken, DbtTokenKind.Personal, logs);

        DbtCloudRefusedRequestException error = await Assert.ThrowsAsync<DbtCloudRefusedRequestException>(
            () => client.ServiceTokens.CreateAsync(new ServiceTokenCreateOptions { Name = "ci" }, TestContext.Current.CancellationToken));

        Assert.Contains(CannotCreate, error.Message, StringComparison.Ordinal);
        Assert.Contains("400", error.Message, StringComparison.Ordinal);
        Assert.Contains("'spice'", error.Message, StringComparison.Ordinal);
        Assert.Equal($"POST {client.Account.AccessUrl}api/v3/accounts/{client.Account.Id}/service-tokens/", error.Endpoint);
        Assert.Contains(CannotCreate, Assert.Single(logs.Of(5)), StringComparison.Ordinal);
        Assert.Empty(emulator.Journal.Entries);
    }

    [Fact]
    public async Task A_declared_service_token_reaches_no_users_credentials_and_nothing_is_sent()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        DbtCloudClient client = ClientOf(account, known => known.ServiceToken, DbtTokenKind.Service);

        foreach (Func<Task> call in new Func<Task>[]
        {
            async () => await client.UserCredentials.ListAsync(account.UserId, cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken),
            () => client.UserCredentials.DeleteAsync(account.UserId, 5, TestContext.Current.CancellationToken),
            () => client.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"api/v3/users/{account.UserId}/credentials"), TestContext.Current.CancellationToken),
        })
        {
            DbtCloudRefusedRequestException error = await Assert.ThrowsAsync<DbtCloudRefusedRequestException>(call);
            Assert.Contains(UserOnly, error.Message, StringComparison.Ordinal);
        }

        Assert.Empty(emulator.Journal.Entries);
    }

    [Theory]
    [InlineData(DbtTokenKind.Unknown)]
    [InlineData(DbtTokenKind.Service)]
    public async Task A_prefix_alone_refuses_nothing_and_the_APIs_own_reason_is_told(DbtTokenKind declared)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        DbtCloudClient client = ClientOf(emulator.AddAccount(), account => account.PersonalAccessToken, declared);

        DbtCloudValidationException error = await Assert.ThrowsAsync<DbtCloudValidationException>(
            () => client.ServiceTokens.CreateAsync(new ServiceTokenCreateOptions { Name = "ci" }, TestContext.Current.CancellationToken));

        Assert.Contains("cannot create service tokens", error.UserMessage, StringComparison.Ordinal);
        Assert.Single(emulator.Journal.Entries);
    }

    [Fact]
    public async Task What_a_kind_can_do_is_sent()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        DbtCloudClient service = ClientOf(account, known => known.ServiceToken, DbtTokenKind.Service);
        DbtCloudClient personal = ClientOf(account, known => known.PersonalAccessToken, DbtTokenKind.Personal);

        await service.ServiceTokens.CreateAsync(new ServiceTokenCreateOptions { Name = "ci" }, TestContext.Current.CancellationToken);
        await personal.ServiceTokens.ListAsync(cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        await personal.UserCredentials.ListAsync(account.UserId, cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(3, emulator.Journal.Entries.Count(entry => entry.StatusCode < 300));
    }

    [Fact]
    public async Task A_token_that_its_provider_knows_the_kind_of_is_known_for_sure()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        DbtCloudClient client = new(
            new DbtAccount(account.AccountId, account.AccessUrl), DbtCredentials.From((_, _) => new(new DbtToken(account.PersonalAccessToken, DbtTokenKind.Personal))));

        await Assert.ThrowsAsync<DbtCloudRefusedRequestException>(
            () => client.ServiceTokens.CreateAsync(new ServiceTokenCreateOptions { Name = "ci" }, TestContext.Current.CancellationToken));

        Assert.Empty(emulator.Journal.Entries);
    }

    [Theory]
    [InlineData("dbtu_", DbtTokenKind.Unknown, DbtTokenKind.Unknown)]
    [InlineData("dbtu_", DbtTokenKind.Personal, DbtTokenKind.Personal)]
    [InlineData("dbtu_", DbtTokenKind.Service, DbtTokenKind.Unknown)]
    [InlineData("dbtc_", DbtTokenKind.Service, DbtTokenKind.Service)]
    [InlineData("dbtc_", DbtTokenKind.Personal, DbtTokenKind.Unknown)]
    [InlineData("", DbtTokenKind.Personal, DbtTokenKind.Personal)]
    [InlineData("", DbtTokenKind.Service, DbtTokenKind.Service)]
    public void A_kind_is_certain_when_it_is_declared_and_no_prefix_speaks_against_it(string prefix, DbtTokenKind declared, DbtTokenKind certain)
    {
        Assert.Equal(certain, TokenPowers.CertainKindOf(new DbtToken(prefix + "abcdef", declared), DbtTokenKind.Unknown));
        Assert.Equal(certain, TokenPowers.CertainKindOf(new DbtToken(prefix + "abcdef"), declared));
    }

    [Theory]
    [InlineData("POST", "/api/v3/accounts/1/service-tokens", true)]
    [InlineData("GET", "/api/v3/accounts/1/service-tokens/", false)]
    [InlineData("PUT", "/api/v3/accounts/1/service-tokens/5/", false)]
    [InlineData("POST", "/api/v3/accounts/1/service-tokens/5/permissions/", false)]
    public void Only_the_creation_of_service_tokens_is_closed_to_personal_tokens(string method, string path, bool refused)
        => Assert.Equal(refused, TokenPowers.RefusalOf(DbtTokenKind.Personal, new HttpMethod(method), path) is not null);

    [Theory]
    [InlineData("/api/v3/users/1/credentials/", true)]
    [InlineData("/api/v3/users/1/credentials", true)]
    [InlineData("/api/v3/users/1/credentials/7/", true)]
    [InlineData("/api/v3/users/1/credentialsx/", false)]
    [InlineData("/api/v3/accounts/1/projects/2/credentials/", false)]
    [InlineData("/api/v2/users/1/", false)]
    public void Only_a_users_credentials_are_closed_to_service_tokens(string path, bool refused)
        => Assert.Equal(refused, TokenPowers.RefusalOf(DbtTokenKind.Service, HttpMethod.Get, path) is not null);

    private static DbtCloudClient ClientOf(EmulatedAccount account, Func<EmulatedAccount, string> token, DbtTokenKind declared, LogList? logs = null)
        => Clients.Register(
            account.AccessUrl,
            services => services.Add(Microsoft.Extensions.DependencyInjection.ServiceDescriptor.Singleton<Microsoft.Extensions.Logging.ILoggerProvider>(logs ?? new LogList())),
            options =>
            {
                options.AccountId = account.AccountId;
                options.Token = token(account);
                options.TokenKind = declared;
            });
}
