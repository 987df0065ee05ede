using System.Text.RegularExpressions;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Runs;

/// <summary>Whether a run can be retried from the point of failure, and the reason when not.</summary>
internal static partial class RunRetry
{
    private static readonly string[] Supported = ["build", "compile", "run", "seed", "snapshot", "test", "clone", "retry", "run-operation", "docs"];

    public static string? Refusal(AccountState account, RunRecord run)
    {
        if (run.Status != RunStatusCode.Error)
        {
            return "RETRY_NOT_FAILED_RUN";
        }

        if (account.Runs.OfJob(run.JobId) is [.., var latest] && latest.Id != run.Id)
        {
            return "RETRY_NOT_LATEST_RUN";
        }

        StepRecord? failed = run.Steps.FirstOrDefault(step => step.Status == RunStatusCode.Error);
        if (failed?.Command is null)
        {
            return "RETRY_NO_RUN_RESULTS";
        }

        return !Supported.Contains(RunPlan.Verb(failed.Command)) ? "RETRY_UNSUPPORTED_CMD"
            : IsTooOld(run.Fields.Text("dbt_version")) ? "RETRY_UNSUPPORTED_VERSION"
            : null;
    }

    // The command that a retry stands on came with dbt 1.6.
    private static bool IsTooOld(string? version)
        => version is not null && MajorMinor().Match(version) is { Success: true } match
        && (int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)) is var (major, minor)
        && (major < 1 || (major == 1 && minor < 6));

    [GeneratedRegex(@"^(\d{1,4})\.(\d{1,4})")]
    private static partial Regex MajorMinor();
}
