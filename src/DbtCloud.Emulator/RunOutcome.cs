namespace DbtCloud.Emulator;

/// <summary>How the runs of a job end.</summary>
public enum RunOutcome
{
    /// <summary>With success.</summary>
    Success,

    /// <summary>With an error in the last dbt command; retries, too.</summary>
    Error,

    /// <summary>With an error in the last dbt command; a retry succeeds.</summary>
    ErrorThenSuccess,

    /// <summary>With an error before dbt was started, so that there is nothing to retry.</summary>
    CloneError,
}
