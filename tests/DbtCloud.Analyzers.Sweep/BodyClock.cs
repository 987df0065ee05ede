using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Sweep;

/// <summary>
/// Runs the engine over a compilation on one thread and measures each body from the one before it, first with all
/// binding to do, then with all code bound: what it takes then is the engine's own time. The start of the runtime is in
/// neither, since everything is run once before it is measured.
/// </summary>
internal static class BodyClock
{
    public static void Measure(CSharpCompilation compilation, AnalyzerOptions options, SweepReport report, int slow, CancellationToken cancellationToken)
    {
        Compilation bound = compilation.Clone();
        BoundCode code = new(bound);
        Run(bound, options, static (_, _, _) => { }, code, cancellationToken);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = ThreadTime.Now();
        TimeSpan bodies = TimeSpan.Zero;
        List<(string Place, int Steps, TimeSpan Elapsed)> whole = [];
        Run(compilation.Clone(), options, (member, steps, elapsed) =>
        {
            bodies += elapsed;
            whole.Add(($"{member.ToDisplayString()} {member.Locations[0].GetLineSpan()}", steps, elapsed));
        }, null, cancellationToken);
        report.AddEngine(ThreadTime.Now() - start, bodies, GC.GetAllocatedBytesForCurrentThread() - allocated);
        int number = 0;
        Run(bound, options, (_, _, elapsed) =>
        {
            report.AddBody(whole[number].Place, whole[number].Steps, whole[number].Elapsed, elapsed, Math.Max(elapsed.TotalMilliseconds, whole[number].Elapsed.TotalMilliseconds) >= slow);
            number++;
        }, code, cancellationToken);
    }

    private static void Run(Compilation compilation, AnalyzerOptions options, Action<ISymbol, int, TimeSpan> done, BoundCode? code, CancellationToken cancellationToken)
    {
        Roots roots = new(compilation, new ReportingPolicy(compilation, options), cancellationToken);
        TimeSpan last = ThreadTime.Now();
        roots.Run(new FactSink(), (member, steps) =>
        {
            done(member, steps, ThreadTime.Now() - last);
            last = ThreadTime.Now();
        }, code);
    }
}
