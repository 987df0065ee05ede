using System.Collections.Immutable;

namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>The whole corpus, run once for all tests that ask about it.</summary>
public sealed class CorpusResults : IAsyncLifetime
{
    internal static ImmutableArray<CorpusProgram> Programs { get; } = CorpusReader.Read();

    internal ImmutableDictionary<string, CorpusOutcome> ByName { get; private set; } = ImmutableDictionary<string, CorpusOutcome>.Empty;

    public async ValueTask InitializeAsync()
    {
        CorpusOutcome[] outcomes = new CorpusOutcome[Programs.Length];
        await Parallel.ForAsync(0, Programs.Length, async (index, cancellation) =>
            outcomes[index] = await CorpusRun.RunAsync(Programs[index], withFixes: true, cancellation));
        ByName = outcomes.ToImmutableDictionary(outcome => outcome.Program.Name);
        KnownGaps.Update(outcomes);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
