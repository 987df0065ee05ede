namespace DbtCloud.Emulator.Tokens;

/// <summary>One permission set, for all projects or one; writing may be limited to some categories of environments.</summary>
internal readonly record struct Grant(string PermissionSet, long? ProjectId, IReadOnlyCollection<string> WritableCategories)
{
    private const string All = "all";

    public bool Covers(long? projectId) => ProjectId is null || projectId is null || ProjectId == projectId;

    public bool MayWriteIn(string? environmentCategory)
        => environmentCategory is null || WritableCategories.Count == 0 || WritableCategories.Contains(All) || WritableCategories.Contains(environmentCategory);
}
