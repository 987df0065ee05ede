namespace DbtCloud.Artifacts;

/// <summary>How an artifact is read.</summary>
public class ArtifactReadOptions
{
    /// <summary>Gets or sets how many bytes one entry may have; reading one needs about three times as much memory. Default: 8 MiB.</summary>
    public int MaxEntryBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>Gets or sets how many bytes a further member of the artifact may have to be kept; larger ones are skipped. Default: 256 KiB.</summary>
    public int MaxOtherMemberBytes { get; set; } = 256 * 1024;

    /// <summary>The first buffer, which grows as entries need it.</summary>
    internal int BufferBytes { get; set; } = 64 * 1024;
}
