namespace DbtCloud.Emulator.Runs;

/// <summary>What failed runs say. The service cuts such messages at 1,024 characters.</summary>
internal static class RunMessages
{
    private const int Limit = 1024;

    public static string Failure(StepRecord step)
    {
        string message = step.Command is null
            ? $"Step '{step.Name}' failed."
            : RunPlan.Verb(step.Command) is "build" or "run" or "test" or "seed" or "snapshot" or "compile" or "retry"
                ? "dbt command failed: 1 of the selected nodes ended in error."
                : $"dbt command failed: `{step.Command}` is not a valid command.";
        return message.Length <= Limit ? message : message[..Limit];
    }
}
