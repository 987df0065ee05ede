using System.Globalization;
using System.Text;

namespace DbtCloud.Emulator.Runs;

/// <summary>Writes the logs of steps: never stored, always the same for the same step.</summary>
internal static class StepLog
{
    public const int TruncatedLines = 1000;

    /// <summary>The log that people read.</summary>
    public static IEnumerable<string> Lines(RunRecord run, StepRecord step)
    {
        if (step.StartedAt is not { } at)
        {
            yield break;
        }

        string Stamp(int second) => at.UtcDateTime.AddSeconds(second).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        if (step.Command is null)
        {
            yield return $"{Stamp(0)} {step.Name}";
            yield return $"{Stamp(0)} branch {run.Fields["git_branch"]} at {run.Fields["git_sha"]}";
            if (step.Status == RunStatusCode.Error)
            {
                yield return $"{Stamp(1)} fatal: could not read from the remote repository";
            }

            yield break;
        }

        yield return $"{Stamp(0)}  Running with dbt={run.Fields["dbt_version"]}";
        yield return $"{Stamp(0)}  Running `{step.Command}`";
        for (int i = 1; i <= step.LogLines; i++)
        {
            yield return $"{Stamp(0)}  {i} of {step.LogLines} OK relation_{i} .......... [SUCCESS in 0.0{i % 10}s]";
        }

        yield return step.Status switch
        {
            RunStatusCode.Error => $"{Stamp(1)}  {RunMessages.Failure(step)}",
            RunStatusCode.Success => $"{Stamp(1)}  Completed successfully",
            _ => $"{Stamp(0)}  Working",
        };
    }

    /// <summary>The log with what dbt does between the lines.</summary>
    public static IEnumerable<string> DebugLines(RunRecord run, StepRecord step)
    {
        int line = 0;
        foreach (string text in Lines(run, step))
        {
            yield return $"[debug] event {++line}: acquiring connection for step {step.Index}";
            yield return $"[info ] {text}";
            yield return $"[debug] event {++line}: connection left open";
        }
    }

    public static string Text(IEnumerable<string> lines, bool whole)
    {
        StringBuilder text = new();
        foreach (string line in whole ? lines : lines.TakeLast(TruncatedLines))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }
}
