namespace DbtCloud.Benchmarks.ClientCost.Plain;

public sealed class PlainTrigger
{
    public long Id { get; set; }
    public string? Cause { get; set; }
    public long? JobDefinitionId { get; set; }
    public string? GitBranch { get; set; }
    public string? GitSha { get; set; }
    public long? GithubPullRequestId { get; set; }
    public string? SchemaOverride { get; set; }
    public string? DbtVersionOverride { get; set; }
    public int? ThreadsOverride { get; set; }
    public string? TargetNameOverride { get; set; }
    public bool? GenerateDocsOverride { get; set; }
    public int? TimeoutSecondsOverride { get; set; }
    public List<string>? StepsOverride { get; set; }
    public string? CauseCategory { get; set; }
    public string? CauseHumanized { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
}
