using System.Globalization;
using System.Reflection;
using DbtCloud.Benchmarks.AnalyzerTime;

// What do the analyzers cost a project that has nothing to do with dbt?
int lines = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 7;
string analyzer = Path.GetFullPath(typeof(GeneratedProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Analyzer").Value!);

foreach (bool http in (bool[])[false, true])
{
    using GeneratedProject project = GeneratedProject.Write(lines, http);
    Console.WriteLine($"{project.Lines:N0} lines, {(http ? "a tenth of the types calls some other web API through HttpClient" : "no HttpClient")}");

    // The first build of each kind warms the compiler server, as every build after a developer's first finds it.
    Compilation.Run(project, analyzer);
    Compilation.Run(project, analyzer: null);
    List<Compilation> with = [];
    List<Compilation> without = [];
    for (int round = 0; round < rounds; round++)
    {
        // In turn, so that a machine that slows down slows both.
        with.Add(Compilation.Run(project, analyzer));
        without.Add(Compilation.Run(project, analyzer: null));
    }

    double share = Median(with.Select(run => run.AnalyzerSeconds / run.CompilerSeconds));
    double noise = Spread(without.Select(run => run.CompilerSeconds));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  compile             {Median(with.Select(run => run.CompilerSeconds)):F2} s with, {Median(without.Select(run => run.CompilerSeconds)):F2} s without the analyzers (runs without differ by {noise:P0})"));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  /reportanalyzer     {Median(with.Select(run => run.AnalyzerSeconds)):F3} s in all our rules"));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  share of compile    {share:P2} (at most 1 %)"));
}

static double Median(IEnumerable<double> values)
{
    double[] sorted = [.. values.Order()];
    return sorted[sorted.Length / 2];
}

static double Spread(IEnumerable<double> values)
{
    double[] sorted = [.. values.Order()];
    return (sorted[^1] - sorted[0]) / sorted[sorted.Length / 2];
}
