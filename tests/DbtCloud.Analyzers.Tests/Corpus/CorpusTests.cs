using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Tests.Corpus;

public sealed partial class CorpusTests(CorpusResults results) : IClassFixture<CorpusResults>
{
    private const int MostCharactersOfAPlaceholder = 8;

    public static TheoryData<string> Names => [.. CorpusResults.Programs.Select(program => program.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_program_is_judged_as_it_is_marked(string name)
    {
        CorpusOutcome outcome = results.ByName[name];

        Assert.True(outcome.CompileErrors.IsEmpty, outcome.Describe());
        Assert.True(outcome.Reported.All(diagnostic => diagnostic.Id != "AD0001"), outcome.Describe());
        if (KnownGaps.Names.Contains(name))
        {
            Assert.False(outcome.IsRight, $"{name} is right by now: take it off known-gaps.txt (DBTCLOUD_CORPUS_UPDATE=1 does)");
        }
        else
        {
            Assert.True(outcome.IsRight, outcome.Describe());
        }
    }

    [Fact]
    public void The_summary_is_printed()
    {
        string summary = CorpusSummary.Of([.. results.ByName.Values]);
        string wrong = string.Join(Environment.NewLine, results.ByName.Values.Where(outcome => !outcome.IsRight).OrderBy(outcome => outcome.Program.Name, StringComparer.Ordinal).Select(outcome => outcome.Describe()));
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "corpus-summary.txt"), summary + Environment.NewLine + wrong);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "corpus-unfixed.txt"), UnfixedFindings.Of(results.ByName.Values));
        Console.WriteLine(summary);
        TestContext.Current.TestOutputHelper?.WriteLine(summary);

        Assert.Contains("DBTC1001", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_known_gap_names_a_program() =>
        Assert.Empty(KnownGaps.Names.Except(CorpusResults.Programs.Select(program => program.Name)));

    [Fact]
    public void No_program_holds_what_looks_like_a_token() =>
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(CorpusReader.Folder, "Programs"), "*", SearchOption.AllDirectories),
            file => Token().Matches(File.ReadAllText(file)).Any(match => match.Value.Distinct().Count() > MostCharactersOfAPlaceholder));

    [GeneratedRegex("dbt[uc]_[A-Za-z0-9_-]{30,}")]
    private static partial Regex Token();
}
