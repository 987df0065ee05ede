using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DbtCloud.Support;

/// <summary>A real server on loopback that answers as the test says and remembers what it was asked.</summary>
internal sealed class HttpServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<ReceivedRequest> received = new();

    private HttpServer(WebApplication app) => this.app = app;

    public Uri Url => new(app.Urls.First());

    public IReadOnlyList<ReceivedRequest> Received => [.. received];

    public static Task<HttpServer> StartAsync(Func<HttpContext, int, Task> answer)
        => StartAsync(async (context, number, _) => await answer(context, number));

    public static async Task<HttpServer> StartAsync(Func<HttpContext, int, HttpServer, Task> answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        HttpServer server = new(app);
        app.Run(async context =>
        {
            using StreamReader reader = new(context.Request.Body);
            string body = await reader.ReadToEndAsync();
            string target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
            server.received.Enqueue(new ReceivedRequest(
                context.Request.Method,
                target,
                context.Request.Headers.Authorization,
                body,
                context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
            await answer(context, server.received.Count, server);
        });
        await app.StartAsync();
        return server;
    }

    /// <summary>Starts a server that answers everything with one status and body.</summary>
    public static Task<HttpServer> AlwaysAsync(int status, string body = "{}", string contentType = "application/json")
        => StartAsync((context, _) => AnswerAsync(context, status, body, contentType));

    public static Task AnswerAsync(HttpContext context, int status, string body = "{}", string contentType = "application/json")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(body);
    }

    public static string ErrorBody(int code, string message)
        => $$"""{"status":{"code":{{code}},"is_success":false,"user_message":"{{message}}","developer_message":null},"data":null}""";

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
