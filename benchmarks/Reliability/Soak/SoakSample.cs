using System.Diagnostics;
using System.Globalization;
using System.Net.NetworkInformation;

namespace DbtCloud.Benchmarks.Reliability.Soak;

/// <summary>What the process held at a moment when no call was under way.</summary>
/// <param name="At">When it was.</param>
/// <param name="Calls">How many calls had ended.</param>
/// <param name="ManagedMiB">Managed memory after a full collection.</param>
/// <param name="Connections">Connections to the server that are open.</param>
/// <param name="MostUnderWay">The most calls that were under way at once since the look before.</param>
/// <param name="Threads">Threads of the process.</param>
internal sealed record SoakSample(TimeSpan At, long Calls, double ManagedMiB, int Connections, int MostUnderWay, int Threads)
{
    public static SoakSample Take(TimeSpan at, long calls, int port, int mostUnderWay)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using Process process = Process.GetCurrentProcess();
        return new SoakSample(at, calls, GC.GetTotalMemory(forceFullCollection: true) / 1048576.0, ConnectionsTo(port), mostUnderWay, process.Threads.Count);
    }

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{At.TotalMinutes,6:F1} min {Calls,9:N0} calls {ManagedMiB,8:F2} MiB managed {Connections,5} connections, {MostUnderWay,4} calls at once since the look before, {Threads,4} threads");

    private static int ConnectionsTo(int port)
        => IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpConnections().Count(connection => connection.RemoteEndPoint.Port == port && connection.State == TcpState.Established);
}
