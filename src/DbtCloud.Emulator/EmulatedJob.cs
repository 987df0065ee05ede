namespace DbtCloud.Emulator;

/// <summary>A job that a test has put into an account.</summary>
/// <param name="Id">The job id.</param>
/// <param name="Name">The name.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="EnvironmentId">The environment.</param>
public sealed record EmulatedJob(long Id, string Name, long ProjectId, long EnvironmentId);
