namespace DbtCloud.Benchmarks.ClientCost.Plain;

/// <summary>A run with every member that the published API has, as a plain class.</summary>
public sealed class PlainRun
{
    public long Id { get; set; }
    public long? TriggerId { get; set; }
    public long? AccountId { get; set; }
    public long? EnvironmentId { get; set; }
    public long? ProjectId { get; set; }
    public long? JobDefinitionId { get; set; }
    public int? Status { get; set; }
    public string? DbtVersion { get; set; }
    public string? GitBranch { get; set; }
    public string? GitSha { get; set; }
    public string? StatusMessage { get; set; }
    public string? OwnerThreadId { get; set; }
    public string? ExecutedByThreadId { get; set; }
    public long? DeferringRunId { get; set; }
    public bool? ArtifactsSaved { get; set; }
    public string? ArtifactS3Path { get; set; }
    public bool? HasDocsGenerated { get; set; }
    public bool? HasSourcesGenerated { get; set; }
    public bool? NotificationsSent { get; set; }
    public List<long>? BlockedBy { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public DateTimeOffset? DequeuedAt { get; set; }
    public DateTimeOffset? StartedAt { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }
    public DateTimeOffset? LastCheckedAt { get; set; }
    public DateTimeOffset? LastHeartbeatAt { get; set; }
    public DateTimeOffset? ShouldStartAt { get; set; }
    public PlainTrigger? Trigger { get; set; }
    public List<PlainRunStep>? RunSteps { get; set; }
    public string? StatusHumanized { get; set; }
    public bool? InProgress { get; set; }
    public bool? IsComplete { get; set; }
    public bool? IsSuccess { get; set; }
    public bool? IsError { get; set; }
    public bool? IsCancelled { get; set; }
    public TimeSpan? Duration { get; set; }
    public TimeSpan? QueuedDuration { get; set; }
    public TimeSpan? RunDuration { get; set; }
    public string? DurationHumanized { get; set; }
    public string? QueuedDurationHumanized { get; set; }
    public string? RunDurationHumanized { get; set; }
    public string? CreatedAtHumanized { get; set; }
    public string? FinishedAtHumanized { get; set; }
    public long? RetryingRunId { get; set; }
    public bool? CanRetry { get; set; }
    public string? RetryNotSupportedReason { get; set; }
    public long? JobId { get; set; }
    public bool? IsRunning { get; set; }
    public string? Href { get; set; }
    public bool? UsedRepoCache { get; set; }
}
