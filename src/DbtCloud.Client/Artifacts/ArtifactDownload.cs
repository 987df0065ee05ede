namespace DbtCloud.Artifacts;

/// <summary>A file that was downloaded whole.</summary>
public sealed class ArtifactDownload
{
    /// <summary>Gets the full path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>Gets its length in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>Gets how often the connection broke and the download went on from where it was.</summary>
    public int Resumptions { get; init; }
}
