using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DbtCloud.Analyzers.Tests.Corpus;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Tests.Fuzz;

public class FuzzTests
{
    private const int DefaultMutants = 300;

    /// <summary>How many mutants to make; the nightly run asks for 20,000.</summary>
    private const string MutantsVariable = "DBTCLOUD_FUZZ_MUTANTS";

    /// <summary>The first seed: set it to repeat a failure.</summary>
    private const string SeedVariable = "DBTCLOUD_FUZZ_SEED";

    /// <summary>Where the nightly run wants the slowest programs listed.</summary>
    private const string ReportVariable = "DBTCLOUD_FUZZ_REPORT";

    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Hostile => [.. HostilePrograms.All.Keys];

    [Fact]
    public async Task No_mutant_makes_an_analyzer_throw()
    {
        int count = Number(MutantsVariable, DefaultMutants);
        int firstSeed = Number(SeedVariable, 1);
        ImmutableArray<CorpusProgram> programs = CorpusReader.Read();
        ConcurrentBag<string> crashes = [];
        ConcurrentBag<(double Milliseconds, string Name)> times = [];
        await Parallel.ForAsync(firstSeed, firstSeed + count, TestContext.Current.CancellationToken, async (seed, cancellationToken) =>
        {
            CorpusProgram mutant = new ProgramMutator(seed).Mutate(programs[seed % programs.Length]);
            Stopwatch watch = Stopwatch.StartNew();
            foreach (Diagnostic crash in await CrashesOf(mutant, cancellationToken))
            {
                crashes.Add($"{mutant.Name}: {crash}");
            }

            times.Add((watch.Elapsed.TotalMilliseconds, mutant.Name));
        });

        if (Environment.GetEnvironmentVariable(ReportVariable) is { Length: > 0 } report)
        {
            await File.WriteAllLinesAsync(
                report,
                times.OrderByDescending(time => time.Milliseconds).Take(50).Select(time => string.Create(CultureInfo.InvariantCulture, $"{time.Milliseconds:0} ms with compiling: {time.Name}")),
                TestContext.Current.CancellationToken);
        }

        Assert.Empty(crashes);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_program_is_judged_and_not_run_into(string name)
    {
        CorpusProgram program = CorpusReader.Parse(name, [("Program.cs", HostilePrograms.All[name]())]);

        Task<ImmutableArray<Diagnostic>> analysis = Task.Run(() => CrashesOf(program, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.Empty(await analysis.WaitAsync(Hang, TestContext.Current.CancellationToken));
    }

    private static async Task<ImmutableArray<Diagnostic>> CrashesOf(CorpusProgram program, CancellationToken cancellationToken)
    {
        ImmutableArray<Diagnostic> reported = await CorpusRun.AnalyzeAsync(CorpusCompiler.Compile(program), program, cancellationToken);
        return [.. reported.Where(diagnostic => diagnostic.Id == "AD0001")];
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
