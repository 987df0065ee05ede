using System.Diagnostics;
using System.Globalization;

namespace DbtCloud.Benchmarks.ClientCost.Measuring;

/// <summary>Time and allocation of one operation, as one process measured them.</summary>
internal readonly record struct Measurement(double Microseconds, double Bytes)
{
    public static async Task<Measurement> TakeAsync(Func<Task<long>> operation, int warmUp, int operations)
    {
        long expected = await operation();
        for (int round = 0; round < warmUp; round++)
        {
            Check(expected, await operation());
        }

        // Time for the last methods to be compiled in their final form.
        await Task.Delay(500);
        for (int round = 0; round < warmUp / 4; round++)
        {
            Check(expected, await operation());
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        for (int round = 0; round < operations; round++)
        {
            Check(expected, await operation());
        }

        double elapsed = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        return new Measurement(elapsed / operations, (double)bytes / operations);
    }

    public static Measurement Parse(string line)
    {
        string[] parts = line.Split(' ');
        return new Measurement(double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Microseconds} {Bytes}");

    // A contestant that reads less than all of it would be fast.
    private static void Check(long expected, long read)
    {
        if (read != expected)
        {
            throw new InvalidOperationException($"Read {read} and before {expected}.");
        }
    }
}
