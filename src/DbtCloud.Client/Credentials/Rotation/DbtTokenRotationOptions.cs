namespace DbtCloud;

/// <summary>How a token is rotated.</summary>
public sealed record DbtTokenRotationOptions
{
    /// <summary>Gets how the new token is named; a few digits are added that make it unique. Null for the old token's name.</summary>
    public string? Name { get; init; }

    /// <summary>Gets how long requests that were sent with the old token may take before it is removed; 30 seconds unless set.</summary>
    public TimeSpan DrainTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets how long the old token is kept after the new one is in use, for other processes that have it still; zero unless set.</summary>
    public TimeSpan KeepOldFor { get; init; }
}
