using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DbtCloud.Benchmarks.ClientCost.Measuring;

/// <summary>Answers with bodies that were made beforehand; prints its address and serves until its input ends.</summary>
internal static class PageServer
{
    public static async Task RunAsync()
    {
        byte[] page = Bodies.For(Workload.Page);
        byte[] pageWithUnknown = Bodies.For(Workload.PageWithUnknown);
        byte[] run = Bodies.For(Workload.SmallGet);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using WebApplication app = builder.Build();
        app.Run(context =>
        {
            // Our client adds parameters of its own (an order), so the offset alone tells the two pages apart.
            byte[] body = !context.Request.Path.Value!.EndsWith("/runs/", StringComparison.Ordinal) ? run
                : context.Request.Query["offset"] == "100" ? pageWithUnknown
                : page;
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body).AsTask();
        });
        await app.StartAsync();
        Console.WriteLine(app.Urls.Single() + "/");
        await Console.In.ReadToEndAsync();
    }
}
