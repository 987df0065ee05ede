using DbtCloud.Emulator;
using DbtCloud.Support;
using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.Http;

public class PresignedDownloadTests
{
    private const string Signature = "X-Amz-Signature=0123456789abcdef";

    [Fact]
    public async Task A_presigned_link_is_fetched_without_the_token_even_where_another_handler_adds_one()
    {
        await using HttpServer api = await HttpServer.AlwaysAsync(200);
        await using HttpServer storage = await HttpServer.AlwaysAsync(200, "line 1\nline 2\n", "text/plain");
        DbtCloudClient client = Clients.Register(api.Url, services => services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new Meddler())));
        using HttpResponseMessage first = await client.GetAsync();

        await using Stream log = await client.OpenDownloadAsync(new Uri(storage.Url, "/logs/1.txt?" + Signature), TestContext.Current.CancellationToken);
        using StreamReader reader = new(log);

        Assert.Equal("line 1\nline 2\n", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        ReceivedRequest request = Assert.Single(storage.Received);
        Assert.Equal("/logs/1.txt?" + Signature, request.Target);
        Assert.Null(request.Authorization);
        Assert.NotNull(Assert.Single(api.Received).Authorization);
    }

    [Fact]
    public async Task A_link_within_the_accounts_own_paths_is_asked_for_with_the_token()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        DbtCloudClient client = new(new DbtAccount(account.AccountId, account.AccessUrl), account.PersonalAccessToken);

        await using Stream csv = await client.OpenDownloadAsync(
            new Uri(account.AccessUrl, $"api/v3/accounts/{account.AccountId}/audit-logs/download/"), TestContext.Current.CancellationToken);

        Assert.True(csv.CanRead);
        Assert.Equal(account.AccountId, Assert.Single(emulator.Journal.Entries).TokenAccountId);
    }

    [Fact]
    public async Task A_redirect_is_followed_without_the_token()
    {
        await using HttpServer storage = await HttpServer.StartAsync((context, number) =>
        {
            if (number == 1)
            {
                context.Response.Redirect("/moved");
                return Task.CompletedTask;
            }

            return HttpServer.AnswerAsync(context, 200, "here", "text/plain");
        });
        await using Stream file = await Clients.Register(new Uri("https://ab123.us1.dbt.com")).OpenDownloadAsync(new Uri(storage.Url, "/first"), TestContext.Current.CancellationToken);
        using StreamReader reader = new(file);

        Assert.Equal("here", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal([null, null], storage.Received.Select(request => request.Authorization));
    }

    [Theory]
    [InlineData("http://storage.example/log")]
    [InlineData("ftp://storage.example/log")]
    [InlineData("https://me:pw@storage.example/log")]
    [InlineData("https://ab123.us1.dbt.com/api/v2/accounts/1/jobs/")]
    [InlineData("https://ab123.metadata.us1.dbt.com/log")]
    public async Task A_link_that_is_not_safe_is_refused(string url)
    {
        DbtCloudRefusedRequestException error = await Assert.ThrowsAsync<DbtCloudRefusedRequestException>(
            () => Clients.Register(new Uri("https://ab123.us1.dbt.com")).OpenDownloadAsync(new Uri(url), TestContext.Current.CancellationToken));

        Assert.Contains("'spice'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_has_run_out_is_told_as_that_and_its_signature_shows_nowhere()
    {
        using AllSinks sinks = new();
        await using HttpServer storage = await HttpServer.AlwaysAsync(403, "<Error><Code>AccessDenied</Code></Error>", "application/xml");
        DbtCloudClient client = Clients.Register(
            new Uri("https://ab123.us1.dbt.com"), services => services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(sinks));

        DbtCloudForbiddenException error = await Assert.ThrowsAsync<DbtCloudForbiddenException>(
            () => client.OpenDownloadAsync(new Uri(storage.Url, "/logs/1.txt?" + Signature), TestContext.Current.CancellationToken));

        Assert.Contains("lasts 15 minutes", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("0123456789abcdef", $"{error} {error.Endpoint}", StringComparison.Ordinal);
        Assert.DoesNotContain(
            sinks.Texts,
            text => (text.Contains("DbtCloud", StringComparison.Ordinal) || text.Contains(" of account ", StringComparison.Ordinal)) && text.Contains("0123456789abcdef", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_429_of_the_storage_is_no_pause_of_the_account()
    {
        await using HttpServer api = await HttpServer.AlwaysAsync(200);
        await using HttpServer storage = await HttpServer.StartAsync((context, number) =>
        {
            context.Response.Headers.RetryAfter = "0";
            return HttpServer.AnswerAsync(context, number == 1 ? 429 : 200, "x", "text/plain");
        });
        DbtCloudClient client = Clients.Register(api.Url);

        await using Stream file = await client.OpenDownloadAsync(new Uri(storage.Url, "/log"), TestContext.Current.CancellationToken);
        using HttpResponseMessage next = await client.GetAsync();

        Assert.Equal(2, storage.Received.Count);
    }

    private sealed class Meddler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer of-another-handler");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
