using System.Collections.Immutable;

namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>Programs that the analyzers do not judge right yet. The list may only shrink.</summary>
internal static class KnownGaps
{
    /// <summary>Set to 1, a run takes the programs that are right by now off the list (and adds none); <c>all</c> writes it anew.</summary>
    private const string UpdateVariable = "DBTCLOUD_CORPUS_UPDATE";

    private static readonly string ListFile = Path.Combine(CorpusReader.Folder, "known-gaps.txt");

    public static ImmutableHashSet<string> Names { get; } = [.. File.ReadAllLines(ListFile).Where(line => line.Length > 0)];

    public static void Update(IEnumerable<CorpusOutcome> outcomes)
    {
        string? mode = Environment.GetEnvironmentVariable(UpdateVariable);
        if (mode is "1" or "all")
        {
            IEnumerable<string> wrong = outcomes.Where(outcome => !outcome.IsRight).Select(outcome => outcome.Program.Name);
            File.WriteAllLines(ListFile, wrong.Where(name => mode == "all" || Names.Contains(name)).Order(StringComparer.Ordinal));
        }
    }
}
