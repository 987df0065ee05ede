using System.Globalization;

namespace DbtCloud.Benchmarks.Reliability.Chaos;

/// <summary>What became of all triggers, as the callers saw it and as the server has it.</summary>
internal sealed record ChaosFigures
{
    public required int Triggers { get; init; }

    public required int Successes { get; init; }

    public required int Unknowns { get; init; }

    /// <summary>Gets how many of the unknown ones have a run.</summary>
    public required int UnknownWithRun { get; init; }

    /// <summary>Gets what else callers were told; there must be none.</summary>
    public required IReadOnlyList<string> OtherErrors { get; init; }

    public required int RunsTwice { get; init; }

    /// <summary>Gets how many callers got a run that is not theirs, or that the server does not have.</summary>
    public required int WrongRuns { get; init; }

    public required int RunsOnServer { get; init; }

    public required int Sent { get; init; }

    public required int Lookups { get; init; }

    public required TimeSpan Duration { get; init; }

    public required IReadOnlyList<(string Name, int Count)> Faults { get; init; }

    /// <summary>Gets when each trigger with a second run was sent, and when its runs were made.</summary>
    public required IReadOnlyList<string> HowTwice { get; init; }

    public bool IsGood => Successes + Unknowns == Triggers && RunsTwice == 0 && WrongRuns == 0 && Unknowns <= Math.Max(1, Triggers / 1000);

    public void Print(TextWriter writer)
    {
        foreach ((string name, int count) in Faults)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count,7:N0}  {name}"));
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Triggers:N0} triggers in {Duration.TotalSeconds:N0} s: {Sent:N0} requests to trigger and {Lookups:N0} to look, {Faults.Sum(fault => fault.Count):N0} faults"));
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Successes:N0} successes + {Unknowns:N0} unknown ({UnknownWithRun:N0} of them have a run) = {Successes + Unknowns:N0}"));
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{RunsOnServer:N0} runs on the server, {RunsTwice:N0} of them a second time, {WrongRuns:N0} callers with a wrong run, {OtherErrors.Count:N0} other errors"));
        foreach (string error in OtherErrors.Concat(HowTwice).Take(20))
        {
            writer.WriteLine("  " + error);
        }

        writer.WriteLine(IsGood ? "good" : "NOT GOOD");
    }
}
