using DbtCloud.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DbtCloud.Http;

public class CircuitTests
{
    private const int Broken = 14;
    private const int Closed = 15;

    [Fact]
    public async Task A_server_that_does_not_work_at_all_breaks_the_circuit_and_calls_fail_at_once()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(503);
        LogList logs = new();
        DbtCloudClient client = ClientOf(server.Url, logs, TimeSpan.FromMinutes(5));
        await FailAsync(client, 20);

        DbtCloudTransportException read = await Assert.ThrowsAsync<DbtCloudTransportException>(() => client.GetAsync());
        DbtCloudTransportException write = await Assert.ThrowsAsync<DbtCloudTransportException>(() => client.PostAsync());

        Assert.Contains("was not sent", read.Message, StringComparison.Ordinal);
        Assert.False(write.MayHaveActed);
        Assert.Equal(20, server.Received.Count);
        Assert.Single(logs.Of(Broken));
    }

    [Fact]
    public async Task After_its_time_one_call_finds_out_and_closes_it()
    {
        bool works = false;
        await using HttpServer server = await HttpServer.StartAsync((context, _) => HttpServer.AnswerAsync(context, works ? 200 : 502));
        LogList logs = new();
        DbtCloudClient client = ClientOf(server.Url, logs, TimeSpan.FromSeconds(0.5));
        await FailAsync(client, 20);
        works = true;
        await Task.Delay(TimeSpan.FromSeconds(0.7), TestContext.Current.CancellationToken);

        using HttpResponseMessage response = await client.GetAsync();

        Assert.Single(logs.Of(Closed));
    }

    [Fact]
    public async Task Without_the_setting_no_circuit_breaks()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(503);

        await FailAsync(ClientOf(server.Url, new LogList(), TimeSpan.Zero), 40);

        Assert.Equal(40, server.Received.Count);
    }

    [Fact]
    public async Task Answers_that_are_errors_of_the_caller_break_nothing()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(404);

        await FailAsync(ClientOf(server.Url, new LogList(), TimeSpan.FromMinutes(5)), 40);

        Assert.Equal(40, server.Received.Count);
    }

    private static async Task FailAsync(DbtCloudClient client, int times)
    {
        for (int index = 0; index < times; index++)
        {
            await Assert.ThrowsAnyAsync<DbtCloudApiException>(() => client.GetAsync());
        }
    }

    private static DbtCloudClient ClientOf(Uri url, LogList logs, TimeSpan duration) => Clients.Register(
        url,
        services => services.AddSingleton<ILoggerProvider>(logs),
        options =>
        {
            options.MaxRetries = 0;
            options.BreakDuration = duration;
        });
}
