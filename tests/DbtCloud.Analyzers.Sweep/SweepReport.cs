using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace DbtCloud.Analyzers.Sweep;

internal sealed class SweepReport
{
    private const int MostListed = 40;

    private readonly List<string> findings = [];
    private readonly List<string> slowBodies = [];
    private readonly Dictionary<string, int> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimeSpan> analyzers = new(StringComparer.Ordinal);
    private int files;
    private long lines;
    private int bodies;
    private long allSteps;
    private long allocated;
    private TimeSpan time;
    private TimeSpan engine;
    private TimeSpan bodyTime;
    private TimeSpan slowest;
    private TimeSpan ownTime;
    private TimeSpan slowestOwn;

    public int Crashes { get; private set; }

    public void AddSources(IEnumerable<SyntaxTree> trees)
    {
        foreach (SyntaxTree tree in trees)
        {
            files++;
            lines += tree.GetText().Lines.Count;
        }
    }

    public void AddResult(string group, AnalysisResult result, TimeSpan elapsed)
    {
        time += elapsed;
        foreach (Diagnostic diagnostic in result.GetAllDiagnostics())
        {
            rules[diagnostic.Id] = rules.GetValueOrDefault(diagnostic.Id) + 1;
            Crashes += diagnostic.Id == "AD0001" ? 1 : 0;
            FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
            findings.Add($"{diagnostic.Id} {place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
        }

        foreach ((DiagnosticAnalyzer analyzer, AnalyzerTelemetryInfo telemetry) in result.AnalyzerTelemetryInfo)
        {
            string name = analyzer.GetType().Name;
            analyzers[name] = analyzers.GetValueOrDefault(name) + telemetry.ExecutionTime;
        }

        Console.Error.WriteLine($"{group}: {elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s");
    }

    public void AddBody(string place, int steps, TimeSpan elapsed, TimeSpan own, bool isSlow)
    {
        bodies++;
        allSteps += steps;
        slowest = elapsed > slowest ? elapsed : slowest;
        slowestOwn = own > slowestOwn ? own : slowestOwn;
        ownTime += own;
        if (isSlow)
        {
            slowBodies.Add(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds,7:0.0} ms, {own.TotalMilliseconds,6:0.0} without binding, {steps,6} steps {place}"));
        }
    }

    public void AddEngine(TimeSpan whole, TimeSpan inBodies, long bytes)
    {
        engine += whole;
        bodyTime += inBodies;
        allocated += bytes;
    }

    public string ToText()
    {
        StringBuilder text = new();
        foreach (string line in findings.Order(StringComparer.Ordinal).Concat(slowBodies.OrderDescending(StringComparer.Ordinal).Take(MostListed)))
        {
            text.AppendLine(line);
        }

        text.AppendLine();
        foreach ((string rule, int count) in rules.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{rule} {count}");
        }

        foreach ((string name, TimeSpan spent) in analyzers.OrderByDescending(pair => pair.Value))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{name} {spent.TotalSeconds:0.00} s");
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"{lines} lines, {files} files, {time.TotalSeconds:0.0} s binding and analysis, {Crashes} crashes");
        if (bodies > 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{bodies} bodies in {engine.TotalMilliseconds:0} ms of one processor (of which {bodyTime.TotalMilliseconds:0} in bodies), {bodyTime.TotalMilliseconds / bodies:0.00} ms a body, the slowest {slowest.TotalMilliseconds:0.0} ms, {slowBodies.Count} slow, {allSteps} steps, {allocated >> 20} MiB allocated");
            text.AppendLine(CultureInfo.InvariantCulture, $"without binding: {ownTime.TotalMilliseconds:0} ms in bodies, {ownTime.TotalMilliseconds / bodies:0.00} ms a body, the slowest {slowestOwn.TotalMilliseconds:0.0} ms, {ownTime.TotalMicroseconds / Math.Max(1, allSteps):0.00} µs a step");
        }

        return text.ToString();
    }
}
