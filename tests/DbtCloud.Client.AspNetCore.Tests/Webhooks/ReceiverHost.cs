using System.Collections.Concurrent;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace DbtCloud.AspNetCore.Webhooks;

/// <summary>An application on a real Kestrel socket that receives webhooks at <c>/hooks/dbt</c>.</summary>
internal sealed class ReceiverHost : IAsyncDisposable
{
    private ReceiverHost(WebApplication application, HttpClient client, ConcurrentQueue<DbtWebhookEvent> handled)
    {
        Application = application;
        Client = client;
        Handled = handled;
    }

    public WebApplication Application { get; }

    public HttpClient Client { get; }

    public ConcurrentQueue<DbtWebhookEvent> Handled { get; }

    public FakeLogCollector Logs => Application.Services.GetFakeLogCollector();

    public static async Task<ReceiverHost> StartAsync(
        Action<DbtWebhookOptions>? configure = null,
        Func<DbtWebhookEvent, DbtWebhookContext, CancellationToken, Task>? handler = null,
        Action<WebApplicationBuilder>? build = null,
        Action<WebApplication>? map = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Logging.AddFakeLogging();
        builder.Logging.SetMinimumLevel(LogLevel.Debug);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddDbtWebhooks(options =>
        {
            options.Accounts["spice"] = new DbtWebhookAccountOptions { AccountId = 1, Secret = SignedBody.Secret };
            options.HandlerRetryDelay = TimeSpan.FromMilliseconds(1);
            configure?.Invoke(options);
        });
        build?.Invoke(builder);
        WebApplication application = builder.Build();
        ConcurrentQueue<DbtWebhookEvent> handled = new();
        if (map is not null)
        {
            map(application);
        }
        else
        {
            application.MapDbtWebhook("/hooks/dbt", async (webhookEvent, context, cancellationToken) =>
            {
                if (handler is not null)
                {
                    await handler(webhookEvent, context, cancellationToken);
                }

                handled.Enqueue(webhookEvent);
            });
        }

        await application.StartAsync();
        return new ReceiverHost(application, new HttpClient { BaseAddress = new Uri(application.Urls.First()) }, handled);
    }

    public async Task<HttpResponseMessage> DeliverAsync(string body, string? signature = null, string path = "/hooks/dbt")
        => await Client.SendAsync(SignedBody.Request(path, body, signature ?? SignedBody.Sign(body)), TestContext.Current.CancellationToken);

    public static async Task UntilAsync(Func<bool> condition)
    {
        // The limit only keeps a broken receiver from hanging the test run.
        for (int polls = 0; !condition(); polls++)
        {
            Assert.True(polls < 6000, "What the test waits for has not happened.");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Application.DisposeAsync();
    }
}
