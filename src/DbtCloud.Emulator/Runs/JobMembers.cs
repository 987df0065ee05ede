namespace DbtCloud.Emulator.Runs;

/// <summary>Members of a job's record that only the emulator knows; no answer shows them.</summary>
internal static class JobMembers
{
    public const string Outcome = "emulator_outcome";
    public const string LogLines = "emulator_log_lines";
    public const string StepMilliseconds = "emulator_step_milliseconds";
    public const string ManifestBytes = "emulator_manifest_bytes";
}
