using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using System.Text.RegularExpressions;
using DbtCloud.Emulator;
using DbtCloud.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DbtCloud.Telemetry;

public partial class SpanAndMetricTests
{
    [Fact]
    public async Task A_call_is_one_client_span_with_the_conventions_tags_and_ours()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount();
        emulator.Faults.Add(Fault.Status(503) with { Times = 1, RetryAfter = "0" });
        string key = "span-" + Guid.NewGuid().ToString("N");
        DbtCloudClient client = ClientOf(account, key);
        ConcurrentQueue<Activity> spans = new();
        using ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name == "DbtCloud",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (key.Equals(activity.GetTagItem("dbtcloud.account.key")))
                {
                    spans.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        await client.GetAccountAsync(TestContext.Current.CancellationToken);

        Activity span = Assert.Single(spans);
        Assert.Equal(ActivityKind.Client, span.Kind);
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["dbtcloud.account.key"] = key,
                ["dbtcloud.account.id"] = account.AccountId,
                ["dbtcloud.operation"] = "Accounts.Get",
                ["http.request.method"] = "GET",
                ["http.request.resend_count"] = 1,
                ["http.response.status_code"] = 200,
                ["server.address"] = account.AccessUrl.Host,
                ["server.port"] = account.AccessUrl.Port,
                ["url.full"] = $"{account.AccessUrl}api/v2/accounts/{account.AccountId}/",
                ["url.template"] = "/api/v2/accounts/{account_id}/",
            }.OrderBy(tag => tag.Key, StringComparer.Ordinal),
            span.TagObjects.OrderBy(tag => tag.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_call_that_waited_for_its_accounts_turn_says_how_long()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Faults.Add(Fault.Status(429) with { Times = 1, RetryAfter = "1" });
        string key = "waited-" + Guid.NewGuid().ToString("N");
        DbtCloudClient client = ClientOf(emulator.AddAccount(), key);
        TaskCompletionSource<Activity> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name == "DbtCloud",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (key.Equals(activity.GetTagItem("dbtcloud.account.key")))
                {
                    ended.TrySetResult(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        await client.GetAccountAsync(TestContext.Current.CancellationToken);

        Assert.True(Assert.IsType<double>((await ended.Task).GetTagItem("dbtcloud.rate_limit.wait")) > 0.5);
    }

    [Fact]
    public async Task A_failed_call_names_its_error_in_span_metric_and_log()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        string key = "failed-" + Guid.NewGuid().ToString("N");
        LogList logs = new();
        DbtCloudClient client = ClientOf(emulator.AddAccount(), key, logs);
        ConcurrentQueue<(string Name, double Value, KeyValuePair<string, object?>[] Tags)> measured = new();
        using MeterListener meters = new()
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == "DbtCloud")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, tags.ToArray())));
        meters.Start();

        await Assert.ThrowsAsync<DbtCloudNotFoundException>(() => client.Jobs.GetAsync(1, cancellationToken: TestContext.Current.CancellationToken));

        (string name, double value, KeyValuePair<string, object?>[] tags) = Assert.Single(measured, one => one.Tags.Any(tag => key.Equals(tag.Value)));
        Assert.Equal("dbtcloud.client.call.duration", name);
        Assert.True(value > 0);
        Assert.Contains(new KeyValuePair<string, object?>("error.type", "404"), tags);
        Assert.Contains(new KeyValuePair<string, object?>("http.response.status_code", 404), tags);
        Assert.Contains("404", Assert.Single(logs.Of(2)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_log_message_stands_in_the_documentation_with_its_level_and_every_documented_one_exists()
    {
        string[] logged = [.. typeof(Log).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>())
            .OfType<LoggerMessageAttribute>()
            .Select(message => $"{message.EventId} {message.Level}")
            .Order(StringComparer.Ordinal)];
        string[] documented = [.. LogRow().Matches(Documentation).Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}").Order(StringComparer.Ordinal)];

        Assert.NotEmpty(logged);
        Assert.Equal(logged, documented);
    }

    [Fact]
    public void Every_name_of_a_tag_and_an_instrument_stands_in_the_documentation()
    {
        string[] names = [.. typeof(TelemetryNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)];
        ConcurrentBag<string> instruments = [];
        using MeterListener meters = new()
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == "DbtCloud")
                {
                    instruments.Add(instrument.Name);
                }
            },
        };
        System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(DbtCloudMetrics).TypeHandle);
        meters.Start();

        Assert.NotEmpty(instruments);
        Assert.All(names.Concat(instruments), name => Assert.Contains($"`{name}`", Documentation, StringComparison.Ordinal));
    }

    private static string Documentation { get; } = File.ReadAllText(Path.Combine(RepositoryRoot.Folder, "docs", "observability.md"));

    private static DbtCloudClient ClientOf(EmulatedAccount account, string key, LogList? logs = null) => Clients.Register(
        account.AccessUrl,
        services => services.AddSingleton<ILoggerProvider>(logs ?? new LogList()),
        options =>
        {
            options.AccountId = account.AccountId;
            options.Token = account.PersonalAccessToken;
        },
        key);

    [GeneratedRegex("^\\| (\\d+) \\| (\\w+) \\|", RegexOptions.Multiline)]
    private static partial Regex LogRow();
}
