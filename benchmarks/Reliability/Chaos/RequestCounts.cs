using DbtCloud.Emulator;

namespace DbtCloud.Benchmarks.Reliability.Chaos;

/// <summary>Counts requests by way of a fault that never applies: the journal does not keep as many.</summary>
internal sealed class RequestCounts
{
    private int triggers;
    private int reads;

    public int Triggers => triggers;

    public int Reads => reads;

    public void AddTo(FaultPlan faults)
        => faults.Add(Fault.Latency(TimeSpan.Zero) with
        {
            When = request =>
            {
                _ = request.Method == "POST" ? Interlocked.Increment(ref triggers) : Interlocked.Increment(ref reads);
                return false;
            },
        });
}
