using System.Runtime.InteropServices;

namespace DbtCloud.Analyzers.Sweep;

/// <summary>Processor time of the present thread: what a busy machine does not spoil. Wall time where the system has no such clock.</summary>
internal static partial class ThreadTime
{
    private const int ThreadClock = 3;

    public static TimeSpan Now()
    {
        if (OperatingSystem.IsLinux() && Read(ThreadClock, out Time time) == 0)
        {
            return TimeSpan.FromTicks((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / TimeSpan.NanosecondsPerTick));
        }

        return TimeSpan.FromMilliseconds(Environment.TickCount64);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int Read(int clock, out Time time);

    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
