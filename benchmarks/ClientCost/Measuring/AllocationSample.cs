using System.Diagnostics.Tracing;
using System.Globalization;

namespace DbtCloud.Benchmarks.ClientCost.Measuring;

/// <summary>What a contestant's allocations consist of: one object in about 100 KB is looked at, so only many operations give a picture.</summary>
internal sealed class AllocationSample : EventListener
{
    // Every byte has the same chance to be looked at; the older tick prefers whatever comes at the same place of each operation.
    private const EventKeywords Sampling = (EventKeywords)0x80000000000;
    private readonly Dictionary<string, int> samples = [];

    public static async Task PrintAsync(Func<Task<long>> operation, int operations)
    {
        Measurement all = await Measurement.TakeAsync(operation, operations / 10, operations);
        using AllocationSample sample = new();
        for (int round = 0; round < operations; round++)
        {
            await operation();
        }

        sample.Print(all.Bytes);
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Informational, Sampling);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("AllocationSampled", StringComparison.Ordinal) == true)
        {
            string type = (string)eventData.Payload![eventData.PayloadNames!.IndexOf("TypeName")]!;
            lock (samples)
            {
                samples[type] = samples.GetValueOrDefault(type) + 1;
            }
        }
    }

    private void Print(double bytesPerOperation)
    {
        lock (samples)
        {
            double total = samples.Values.Sum();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytesPerOperation:N0} bytes an operation"));
            foreach ((string type, int count) in samples.OrderByDescending(sample => sample.Value).Take(60))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytesPerOperation * count / total,8:N0}  {type}"));
            }
        }
    }
}
