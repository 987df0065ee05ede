using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using Microsoft.Extensions.Logging;

namespace DbtCloud.Support;

/// <summary>Listens to everything that a process tells about itself: logs at Trace, spans of all sources, all meters, all event sources of HTTP.</summary>
internal sealed class AllSinks : EventListener, ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> texts = new();
    private readonly ActivityListener activities;
    private readonly MeterListener meters;

    public AllSinks()
    {
        activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Write,
        };
        ActivitySource.AddActivityListener(activities);
        meters = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Write(instrument, value, tags));
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Write(instrument, value, tags));
        meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Write(instrument, value, tags));
        meters.Start();
    }

    public IReadOnlyList<string> Texts => [.. texts];

    public void Write(string? text) => texts.Enqueue(text ?? string.Empty);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Write($"scope {state}");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Write($"{logLevel} {eventId.Id} {formatter(state, exception)} {exception}");
        if (state is IEnumerable<KeyValuePair<string, object?>> values)
        {
            foreach ((string name, object? value) in values)
            {
                Write($"log {name}={value}");
            }
        }
    }

    public override void Dispose()
    {
        activities.Dispose();
        meters.Dispose();
        base.Dispose();
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name.StartsWith("System.Net", StringComparison.Ordinal) || eventSource.Name.StartsWith("Microsoft-Extensions", StringComparison.Ordinal))
        {
            EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
        => texts?.Enqueue($"event {eventData.EventName} {string.Join('|', eventData.Payload ?? (IEnumerable<object?>)[])}");

    private void Write(Activity activity)
    {
        Write($"activity {activity.Source.Name} {activity.DisplayName} {activity.StatusDescription}");
        foreach ((string name, object? value) in activity.TagObjects)
        {
            Write($"activity {activity.Source.Name} {name}={value}");
        }

        foreach (ActivityEvent occurrence in activity.Events)
        {
            Write($"activity event {occurrence.Name} {string.Join('|', occurrence.Tags)}");
        }
    }

    private void Write<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        Write($"meter {instrument.Meter.Name} {instrument.Name} {value}");
        foreach ((string name, object? tag) in tags)
        {
            Write($"meter {instrument.Name} {name}={tag}");
        }
    }
}
