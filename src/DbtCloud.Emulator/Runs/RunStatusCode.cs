namespace DbtCloud.Emulator.Runs;

/// <summary>The numbers that the API uses for the states of runs and steps.</summary>
internal static class RunStatusCode
{
    public const int Queued = 1;
    public const int Starting = 2;
    public const int Running = 3;
    public const int Success = 10;
    public const int Error = 20;
    public const int Cancelled = 30;

    public static bool IsComplete(int status) => status >= Success;

    public static string Humanize(int status) => status switch
    {
        Queued => "Queued",
        Starting => "Starting",
        Running => "Running",
        Success => "Success",
        Error => "Error",
        _ => "Cancelled",
    };
}
