namespace DbtCloud.Artifacts;

/// <summary>What a member of an artifact is to its reader.</summary>
internal enum ArtifactMember
{
    Other,
    Entries,
    Skipped,
}
