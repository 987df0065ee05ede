using System.Collections.Concurrent;
using DbtCloud.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.Credentials;

public class CredentialProviderTests
{
    [Fact]
    public async Task One_provider_serves_all_accounts_each_with_its_own_token_and_is_asked_once_for_each()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(200);
        RecordingProvider provider = new(context => "token-of-" + context.Account.Key);
        ServiceProvider services = TwoAccounts(server.Url, collection => collection.AddSingleton<IDbtCredentialProvider>(provider));

        foreach (string key in new[] { "spice", "guild", "spice", "guild" })
        {
            using HttpResponseMessage response = await services.GetRequiredKeyedService<DbtCloudClient>(key).GetAsync();
        }

        Assert.Equal(["Bearer token-of-spice", "Bearer token-of-guild", "Bearer token-of-spice", "Bearer token-of-guild"], server.Received.Select(request => request.Authorization));
        Assert.Equal(2, provider.Asked.Count);
    }

    [Fact]
    public async Task An_accounts_own_provider_goes_before_the_one_for_all()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(200);
        ServiceCollection services = new();
        services.AddDbtCloud()
            .UseCredentials(_ => new RecordingProvider(_ => "for-all"))
            .AddAccount("spice", Clients.NewAccountId(), server.Url, _ => new RecordingProvider(_ => "own"));

        using HttpResponseMessage response = await services.BuildServiceProvider().GetRequiredService<DbtCloudClient>().GetAsync();

        Assert.Equal("Bearer own", server.Received.Single().Authorization);
    }

    [Fact]
    public async Task Callers_at_once_ask_the_provider_once()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(200);
        RecordingProvider provider = new(async (_, token) =>
        {
            await Task.Delay(50, token);
            return "late";
        });
        DbtCloudClient client = new(new DbtAccount(Clients.NewAccountId(), server.Url), provider);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => (await client.GetAsync()).Dispose()));

        Assert.Single(provider.Asked);
        Assert.Equal(20, server.Received.Count);
    }

    [Fact]
    public async Task After_a_401_the_provider_is_asked_once_more_and_told_which_token_was_rejected()
    {
        await using HttpServer server = await ServerThatTakesAsync("new");
        RecordingProvider provider = new(context => context.RejectedToken is null ? "old" : "new");
        DbtCloudClient client = new(new DbtAccount(Clients.NewAccountId(), server.Url), provider);

        using HttpResponseMessage response = await client.PostAsync(content: new StringContent("body"));

        Assert.Equal(["Bearer old", "Bearer new"], server.Received.Select(request => request.Authorization));
        Assert.Equal(["body", "body"], server.Received.Select(request => request.Body));
        Assert.Equal(new DbtToken("old"), provider.Asked.Last().RejectedToken);
    }

    [Fact]
    public async Task The_same_token_again_means_there_is_no_better_one()
    {
        await using HttpServer server = await ServerThatTakesAsync("nobody's");
        RecordingProvider provider = new(_ => "old");
        DbtCloudClient client = new(new DbtAccount(Clients.NewAccountId(), server.Url), provider);

        await Assert.ThrowsAsync<DbtCloudAuthenticationException>(() => client.GetAsync());

        Assert.Single(server.Received);
        Assert.Equal(2, provider.Asked.Count);
    }

    [Fact]
    public async Task Many_401_at_once_refresh_once()
    {
        await using HttpServer server = await ServerThatTakesAsync("new");
        RecordingProvider provider = new(context => context.RejectedToken is null ? "old" : "new");
        DbtCloudClient client = new(new DbtAccount(Clients.NewAccountId(), server.Url), provider);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ => (await client.GetAsync()).Dispose()));

        Assert.Equal(2, provider.Asked.Count);
    }

    [Fact]
    public async Task A_provider_that_fails_after_a_401_does_not_hide_the_401()
    {
        await using HttpServer server = await ServerThatTakesAsync("nobody's");
        RecordingProvider provider = new(context => context.RejectedToken is null ? "old" : throw new InvalidOperationException("vault sealed"));
        DbtCloudClient client = new(new DbtAccount(Clients.NewAccountId(), server.Url), provider);

        DbtCloudAuthenticationException error = await Assert.ThrowsAsync<DbtCloudAuthenticationException>(() => client.GetAsync());

        Assert.Equal("vault sealed", error.InnerException!.Message);
    }

    [Fact]
    public async Task Two_accounts_that_get_one_token_from_a_provider_are_refused_at_first_use()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(200);
        ServiceProvider services = TwoAccounts(server.Url, collection => collection.AddSingleton<IDbtCredentialProvider>(new RecordingProvider(_ => "one-for-all")));
        using HttpResponseMessage first = await services.GetRequiredKeyedService<DbtCloudClient>("spice").GetAsync();

        DbtCloudConfigurationException error = await Assert.ThrowsAsync<DbtCloudConfigurationException>(
            () => services.GetRequiredKeyedService<DbtCloudClient>("guild").GetAsync());

        Assert.Contains("'spice'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'guild'", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Received);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("two\nlines")]
    public async Task A_provider_that_gives_no_usable_token_is_told_with_the_account(string secret)
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(200);
        DbtCloudClient client = new(new DbtAccount(Clients.NewAccountId(), server.Url), new RecordingProvider(_ => secret));

        DbtCloudConfigurationException error = await Assert.ThrowsAsync<DbtCloudConfigurationException>(() => client.GetAsync());

        Assert.Contains($"{client.Account.Id}", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Received);
    }

    private static Task<HttpServer> ServerThatTakesAsync(string token)
        => HttpServer.StartAsync((context, _) => context.Request.Headers.Authorization == "Bearer " + token
            ? HttpServer.AnswerAsync(context, 200)
            : HttpServer.AnswerAsync(context, 401, HttpServer.ErrorBody(401, "Invalid token.")));

    private static ServiceProvider TwoAccounts(Uri url, Action<IServiceCollection> register)
    {
        ServiceCollection services = new();
        register(services);
        services.AddDbtCloud().AddAccount("spice", Clients.NewAccountId(), url).AddAccount("guild", Clients.NewAccountId(), url);
        return services.BuildServiceProvider();
    }

    private sealed class RecordingProvider(Func<DbtCredentialContext, CancellationToken, Task<string>> give) : IDbtCredentialProvider
    {
        public RecordingProvider(Func<DbtCredentialContext, string> give)
            : this((context, _) => Task.FromResult(give(context)))
        {
        }

        public ConcurrentQueue<DbtCredentialContext> Asked { get; } = new();

        public async ValueTask<DbtToken> GetTokenAsync(DbtCredentialContext context, CancellationToken cancellationToken = default)
        {
            Asked.Enqueue(context);
            return new DbtToken(await give(context, cancellationToken));
        }
    }
}
