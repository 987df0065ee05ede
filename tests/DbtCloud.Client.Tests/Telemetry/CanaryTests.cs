using System.Text.Json;
using DbtCloud.Models;
using DbtCloud.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DbtCloud.Telemetry;

public class CanaryTests
{
    [Fact]
    public async Task The_token_shows_in_no_sink_whatever_happens()
    {
        string canary = FakeToken.Personal();
        using AllSinks sinks = new();
        await using HttpServer server = await HttpServer.StartAsync((context, _) => AnswerAsync(context, canary));
        ServiceCollection services = new();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(sinks));
        services.ConfigureHttpClientDefaults(http => http.AddDefaultLogger().AddHttpMessageHandler(() => new PrintingHandler(sinks)));
        services.AddDbtCloud().AddAccount("spice", options =>
        {
            options.AccountId = Clients.NewAccountId();
            options.AccessUrl = server.Url;
            options.Token = canary;
            options.AttemptTimeout = TimeSpan.FromMilliseconds(500);
            options.MaxRetries = 1;
            options.TokenKind = DbtTokenKind.Personal;
            options.TriggerSettleTime = TimeSpan.FromMilliseconds(100);
        });
        ServiceProvider provider = services.BuildServiceProvider();
        DbtCloudClient client = provider.GetRequiredService<DbtCloudClient>();

        foreach (string path in new[] { "ok/", "400/", "401/", "403/", "404/", "500/", "503/", "redirect/", "leave/", "html/", "slow/", "abort/", "../9/jobs/", "429/", "ok/" })
        {
            await TellAsync(sinks, () => client.GetAsync(path));
            await TellAsync(sinks, () => client.PostAsync(path, new StringContent("{}")));
        }

        foreach (Func<Task> call in new Func<Task>[]
        {
            () => client.Jobs.TriggerAsync(1, new TriggerRunOptions { Cause = "canary" }),
            () => client.Jobs.GetAsync(1),
            () => client.Runs.RetryAsync(1),
            () => client.Jobs.ListAsync().FirstOrDefaultAsync().AsTask(),
            () => client.ServiceTokens.CreateAsync(new ServiceTokenCreateOptions { Name = "canary" }),
            () => client.OpenDownloadAsync(new Uri("http://localhost:1/log?signature=x")),
        })
        {
            await TellAsync(sinks, async () =>
            {
                await call();
                return new HttpResponseMessage();
            });
        }

        DbtAccountOptions options = provider.GetRequiredService<IOptionsMonitor<DbtAccountOptions>>().Get("spice");
        sinks.Write(JsonSerializer.Serialize(options));
        sinks.Write($"{options.Token} {options} {client} {client.Account} {options.Token!.GetHashCode()}");
        await TellAsync(sinks, () => Task.FromException<HttpResponseMessage>(TwoAccountsWithOne(canary, server.Url)));

        Assert.Contains(sinks.Texts, text => text.StartsWith("activity DbtCloud", StringComparison.Ordinal));
        Assert.Contains(sinks.Texts, text => text.StartsWith("meter DbtCloud", StringComparison.Ordinal));
        Assert.Contains(sinks.Texts, text => text.StartsWith("Warning 2 ", StringComparison.Ordinal));
        Assert.Contains(sinks.Texts, text => text.StartsWith("printed ", StringComparison.Ordinal));
        Assert.Contains(server.Received, request => request.Authorization == "Bearer " + canary);
        Assert.DoesNotContain(sinks.Texts, text => text.Contains(canary, StringComparison.Ordinal) || text.Contains(canary[5..], StringComparison.Ordinal));
    }

    private static Task AnswerAsync(HttpContext context, string canary)
    {
        string step = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries)[^1];
        if (int.TryParse(step, out int status))
        {
            context.Response.Headers.RetryAfter = "200";
            return HttpServer.AnswerAsync(context, status, HttpServer.ErrorBody(status, $"You sent {canary}."));
        }

        switch (step)
        {
            case "redirect":
                context.Response.Redirect(context.Request.Path + "../ok/");
                return Task.CompletedTask;
            case "leave":
                context.Response.Redirect("https://evil.example/?token=x");
                return Task.CompletedTask;
            case "slow":
                return Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            case "abort":
                context.Abort();
                return Task.CompletedTask;
            default:
                return HttpServer.AnswerAsync(context, 200, "{}", step == "html" ? "text/html" : "application/json");
        }
    }

    private static async Task TellAsync(AllSinks sinks, Func<Task<HttpResponseMessage>> call)
    {
        try
        {
            using HttpResponseMessage response = await call();
            sinks.Write($"{response} {response.RequestMessage}");
        }
        catch (DbtCloudException error)
        {
            sinks.Write($"{error} {JsonSerializer.Serialize(new { error.Message, error.Data, (error as DbtCloudApiException)?.UserMessage })}");
        }
    }

    private static DbtCloudConfigurationException TwoAccountsWithOne(string token, Uri url)
        => Assert.Throws<DbtCloudConfigurationException>(() => new ServiceCollection().AddDbtCloud()
            .AddAccount("spice", 1, url, token)
            .AddAccount("guild", 2, url, token)
            .Services.BuildServiceProvider().GetRequiredService<IDbtCloudClientFactory>());

    private sealed class PrintingHandler(AllSinks sinks) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            sinks.Write($"printed {request}");
            try
            {
                HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
                sinks.Write($"printed {response} {response.RequestMessage}");
                return response;
            }
            finally
            {
                sinks.Write($"printed {request}");
            }
        }
    }
}
