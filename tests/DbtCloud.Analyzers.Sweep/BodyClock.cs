using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Sweep;

/// <summary>
/// Runs the engine over a compilation on one thread and measures each body from the one before it: binding included,
/// the start of the runtime not, since everything is run once before it is measured.
/// </summary>
internal static class BodyClock
{
    public static void Measure(CSharpCompilation compilation, AnalyzerOptions options, SweepReport report, int slow, CancellationToken cancellationToken)
    {
        Run(compilation.Clone(), options, static (_, _, _) => { }, cancellationToken);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = ThreadTime.Now();
        TimeSpan bodies = TimeSpan.Zero;
        Run(compilation.Clone(), options, (member, steps, elapsed) =>
        {
            bodies += elapsed;
            report.AddBody($"{member.ToDisplayString()} {member.Locations[0].GetLineSpan()}", steps, elapsed, elapsed.TotalMilliseconds >= slow);
        }, cancellationToken);
        report.AddEngine(ThreadTime.Now() - start, bodies, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    private static void Run(Compilation compilation, AnalyzerOptions options, Action<ISymbol, int, TimeSpan> done, CancellationToken cancellationToken)
    {
        Roots roots = new(compilation, new ReportingPolicy(compilation, options), cancellationToken);
        TimeSpan last = ThreadTime.Now();
        roots.Run(new FactSink(), (member, steps) =>
        {
            done(member, steps, ThreadTime.Now() - last);
            last = ThreadTime.Now();
        });
    }
}
