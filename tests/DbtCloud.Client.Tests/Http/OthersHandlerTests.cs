using System.Collections.Concurrent;
using DbtCloud.Emulator;
using DbtCloud.Support;
using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.Http;

public class OthersHandlerTests
{
    [Fact]
    public async Task A_handler_of_one_account_sees_that_accounts_requests_and_no_token()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        ConcurrentQueue<string> recorded = new();
        ServiceProvider services = TwoAccounts(emulator, () => new Recorder(recorded));

        await services.GetRequiredKeyedService<DbtCloudClient>("spice").GetAccountAsync(TestContext.Current.CancellationToken);
        await services.GetRequiredKeyedService<DbtCloudClient>("guild").GetAccountAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, recorded.Count);
        Assert.All(recorded, text => Assert.DoesNotContain("Authorization", text, StringComparison.Ordinal));
        Assert.All(recorded, text => Assert.Contains($"{emulator["spice"].AccountId}", text, StringComparison.Ordinal));
        Assert.All(emulator.Journal.Entries, entry => Assert.Equal(entry.PathAccountId, entry.TokenAccountId));
    }

    [Fact]
    public async Task The_guard_stays_inside_of_a_handler_that_leads_a_request_elsewhere()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        ServiceProvider services = TwoAccounts(emulator, () => new Rewriter(request => new Uri(request, $"/api/v2/accounts/{emulator["guild"].AccountId}/")));

        await Assert.ThrowsAsync<DbtCloudRefusedRequestException>(
            () => services.GetRequiredKeyedService<DbtCloudClient>("spice").GetAccountAsync(TestContext.Current.CancellationToken));

        Assert.Empty(emulator.Journal.Entries);
    }

    [Fact]
    public async Task Authorization_stays_inside_of_a_handler_that_puts_another_token_on()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        ServiceProvider services = TwoAccounts(emulator, () => new Rewriter(request => request, "Bearer of-another"));

        await services.GetRequiredKeyedService<DbtCloudClient>("spice").GetAccountAsync(TestContext.Current.CancellationToken);

        Assert.Equal(emulator["spice"].AccountId, Assert.Single(emulator.Journal.Entries).TokenAccountId);
    }

    [Fact]
    public async Task A_handler_that_sends_a_copy_of_the_request_is_served()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        ServiceProvider services = TwoAccounts(emulator, () => new Copier());

        await services.GetRequiredKeyedService<DbtCloudClient>("spice").GetAccountAsync(TestContext.Current.CancellationToken);

        Assert.Equal(emulator["spice"].AccountId, Assert.Single(emulator.Journal.Entries).TokenAccountId);
    }

    [Fact]
    public async Task A_primary_handler_of_the_users_own_serves_as_a_proxy_and_follows_no_redirect()
    {
        await using HttpServer server = await HttpServer.StartAsync((context, _) =>
        {
            context.Response.Redirect("https://evil.example/");
            return Task.CompletedTask;
        });
        await using HttpServer proxy = await HttpServer.StartAsync((context, _) =>
        {
            context.Response.Redirect("https://evil.example/");
            return Task.CompletedTask;
        });
        ServiceCollection services = new();
        services.AddDbtCloud()
            .AddAccount("spice", 7, server.Url, FakeToken.Personal())
            .ConfigureHttpClient("spice", http => http.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { Proxy = new AlwaysProxy(proxy.Url) }));

        await Assert.ThrowsAsync<DbtCloudApiException>(() => services.BuildServiceProvider().GetRequiredService<DbtCloudClient>().GetAsync());

        Assert.Empty(server.Received);
        Assert.Single(proxy.Received);
    }

    private static ServiceProvider TwoAccounts(DbtCloudEmulator emulator, Func<DelegatingHandler> handlerOfSpice)
    {
        ServiceCollection services = new();
        IDbtCloudBuilder builder = services.AddDbtCloud();
        foreach (string key in new[] { "spice", "guild" })
        {
            EmulatedAccount account = emulator.AddAccount(key);
            builder.AddAccount(key, account.AccountId, account.AccessUrl, account.PersonalAccessToken);
        }

        builder.ConfigureHttpClient("spice", http => http.AddHttpMessageHandler(handlerOfSpice));
        return services.BuildServiceProvider();
    }

    private sealed class AlwaysProxy(Uri address) : System.Net.IWebProxy
    {
        public System.Net.ICredentials? Credentials { get; set; }

        public Uri GetProxy(Uri destination) => address;

        public bool IsBypassed(Uri host) => false;
    }

    private sealed class Recorder(ConcurrentQueue<string> recorded) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            recorded.Enqueue($"{request}");
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            recorded.Enqueue($"{response} {response.RequestMessage}");
            return response;
        }
    }

    private sealed class Rewriter(Func<Uri, Uri> rewrite, string? authorization = null) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = rewrite(request.RequestUri!);
            if (authorization is not null)
            {
                request.Headers.TryAddWithoutValidation("Authorization", authorization);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Copier : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpRequestMessage copy = new(request.Method, request.RequestUri) { Content = request.Content };
            foreach (KeyValuePair<string, object?> option in request.Options)
            {
                copy.Options.Set(new HttpRequestOptionsKey<object?>(option.Key), option.Value);
            }

            return base.SendAsync(copy, cancellationToken);
        }
    }
}
