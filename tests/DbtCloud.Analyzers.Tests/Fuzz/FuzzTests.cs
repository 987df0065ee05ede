using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using DbtCloud.Analyzers.Configuration;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
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

    /// <summary>Steps that a body may go over its budget while it comes to its end.</summary>
    private const int Overrun = Evaluator.MaximumSteps / 2;

    public static TheoryData<string> Hostile => [.. HostilePrograms.All.Keys];

    [Fact]
    public async Task No_mutant_makes_an_analyzer_throw()
    {
        int count = Number(MutantsVariable, DefaultMutants);
        int firstSeed = Number(SeedVariable, 1);
        ImmutableArray<CorpusProgram> programs = CorpusReader.Read();
        ConcurrentBag<string> failures = [];
        ConcurrentBag<(int Steps, string Name)> efforts = [];
        await Parallel.ForAsync(firstSeed, firstSeed + count, TestContext.Current.CancellationToken, async (seed, cancellationToken) =>
        {
            CorpusProgram mutant = new ProgramMutator(seed).Mutate(programs[seed % programs.Length]);
            foreach (Diagnostic crash in await CrashesOf(mutant, cancellationToken))
            {
                failures.Add($"{mutant.Name}: {crash}");
            }

            (int steps, string body) = MostSteps(mutant, cancellationToken);
            efforts.Add((steps, $"{mutant.Name}: {body}"));
            if (steps > Evaluator.MaximumSteps + Overrun)
            {
                failures.Add($"{mutant.Name}: {steps} steps in {body}");
            }
        });

        if (Environment.GetEnvironmentVariable(ReportVariable) is { Length: > 0 } report)
        {
            await File.WriteAllLinesAsync(
                report,
                efforts.OrderByDescending(effort => effort.Steps).Take(50).Select(effort => string.Create(CultureInfo.InvariantCulture, $"{effort.Steps} steps: {effort.Name}")),
                TestContext.Current.CancellationToken);
        }

        Assert.Empty(failures);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_program_is_judged_within_its_steps(string name)
    {
        CorpusProgram program = CorpusReader.Parse(name, [("Program.cs", HostilePrograms.All[name]())]);

        Assert.Empty(await CrashesOf(program, TestContext.Current.CancellationToken));
        Assert.InRange(MostSteps(program, TestContext.Current.CancellationToken).Steps, 0, Evaluator.MaximumSteps + Overrun);
    }

    // Counted, not measured: the same on every machine. What a step takes stands in docs/performance.md.
    private static (int Steps, string Body) MostSteps(CorpusProgram program, CancellationToken cancellationToken)
    {
        Compilation compilation = CorpusCompiler.Compile(program);
        (int Steps, string Body) most = (0, string.Empty);
        new Roots(compilation, new ReportingPolicy(compilation, CorpusOptions.For(program)), cancellationToken)
            .Run(new FactSink(), (body, steps) => most = steps > most.Steps ? (steps, body.ToDisplayString()) : most);
        return most;
    }

    private static async Task<ImmutableArray<Diagnostic>> CrashesOf(CorpusProgram program, CancellationToken cancellationToken)
    {
        ImmutableArray<Diagnostic> reported = await CorpusRun.AnalyzeAsync(CorpusCompiler.Compile(program), program, cancellationToken);
        return [.. reported.Where(diagnostic => diagnostic.Id == "AD0001")];
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
