using System.Text.Json;
using DbtCloud.Models;

namespace DbtCloud.Webhooks;

/// <summary>The run that a webhook event tells about, as it was when the event was made.</summary>
public sealed record DbtWebhookRun
{
    /// <summary>Gets the id of the job.</summary>
    public JobId? JobId { get; init; }

    /// <summary>Gets the name of the job.</summary>
    public string? JobName { get; init; }

    /// <summary>Gets the id of the run.</summary>
    public RunId? RunId { get; init; }

    /// <summary>Gets the id of the environment that the job runs in.</summary>
    public EnvironmentId? EnvironmentId { get; init; }

    /// <summary>Gets the name of the environment.</summary>
    public string? EnvironmentName { get; init; }

    /// <summary>Gets the dbt version of the run.</summary>
    public string? DbtVersion { get; init; }

    /// <summary>Gets the id of the project.</summary>
    public ProjectId? ProjectId { get; init; }

    /// <summary>Gets the name of the project.</summary>
    public string? ProjectName { get; init; }

    /// <summary>Gets the status: by its number on the wire, by its word where there is no number.</summary>
    public RunStatus? Status { get; init; }

    /// <summary>Gets the status as dbt words it. The words have changed over time (<c>Error</c> and <c>Errored</c>): decide by <see cref="Status"/>.</summary>
    public string? StatusText { get; init; }

    /// <summary>Gets the message that goes with the status; null where dbt has none (it then sends the word <c>None</c>).</summary>
    public string? StatusMessage { get; init; }

    /// <summary>Gets why the run was started, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets when the run started; null while it has not.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Gets when the run ended; null unless it has.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Gets when the run failed; null unless it has.</summary>
    public DateTimeOffset? ErroredAt { get; init; }

    /// <summary>Gets the members that this version does not know, by their names on the wire.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalMembers { get; init; } = WebhookMembers.None;
}
