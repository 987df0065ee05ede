using System.Diagnostics;
using System.Globalization;

namespace DbtCloud.Benchmarks.Reliability.Soak;

/// <summary>What the process held at one moment.</summary>
internal sealed record SoakSample(TimeSpan At, long Calls, double ManagedMiB, int Sockets, int Threads)
{
    public static SoakSample Take(TimeSpan at, long calls)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using Process process = Process.GetCurrentProcess();
        return new SoakSample(at, calls, GC.GetTotalMemory(forceFullCollection: true) / 1048576.0, OpenSockets(), process.Threads.Count);
    }

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{At.TotalMinutes,6:F1} min {Calls,9:N0} calls {ManagedMiB,8:F2} MiB managed {Sockets,5} sockets {Threads,4} threads");

    // Linux shows a process's sockets among its open files; elsewhere they are not counted.
    private static int OpenSockets()
        => Directory.Exists("/proc/self/fd") ? Directory.GetFiles("/proc/self/fd").Count(static file => IsSocket(file)) : 0;

    private static bool IsSocket(string file)
    {
        try
        {
            return new FileInfo(file).LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) == true;
        }
        catch (IOException)
        {
            // Closed since it was listed.
            return false;
        }
    }
}
