using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace DbtCloud.Analyzers.Sweep;

internal sealed class SweepReport
{
    private readonly List<string> findings = [];
    private readonly List<string> slowBodies = [];
    private readonly Dictionary<string, int> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimeSpan> analyzers = new(StringComparer.Ordinal);
    private int files;
    private long lines;
    private int bodies;
    private TimeSpan time;

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

    public void AddBody(FileLinePositionSpan place, TimeSpan elapsed, bool isSlow)
    {
        bodies++;
        if (isSlow)
        {
            slowBodies.Add($"{elapsed.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms {place.Path}({place.StartLinePosition.Line + 1})");
        }
    }

    public string ToText()
    {
        StringBuilder text = new();
        foreach (string line in findings.Order(StringComparer.Ordinal).Concat(slowBodies))
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

        text.AppendLine(CultureInfo.InvariantCulture, $"{lines} lines, {files} files, {time.TotalSeconds:0.0} s binding and analysis, {bodies} bodies measured, {slowBodies.Count} slow, {Crashes} crashes");
        return text.ToString();
    }
}
