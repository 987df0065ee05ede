namespace DbtCloud.Artifacts;

/// <summary>How an artifact is downloaded.</summary>
public sealed class ArtifactDownloadOptions
{
    /// <summary>Gets or sets the step of the run, from 1, whose artifact is meant. Null: the last step that has it.</summary>
    public int? Step { get; set; }

    /// <summary>Gets or sets a value indicating whether a file at the destination is replaced. Default: true.</summary>
    public bool Overwrite { get; set; } = true;

    /// <summary>Gets or sets who is told how many bytes have arrived.</summary>
    public IProgress<long>? Progress { get; set; }

    /// <summary>Gets or sets how long the server may send nothing before the connection counts as broken. Default: one minute.</summary>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromMinutes(1);
}
