using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>What became of one node.</summary>
/// <param name="json">The result as it came.</param>
public sealed class RunResult(JsonElement json) : ArtifactEntry(json)
{
    /// <summary>Gets the unique id of the node.</summary>
    public string? UniqueId => Text("unique_id");

    /// <summary>Gets what became of it.</summary>
    public NodeStatus? Status => Text("status") is { } status ? new NodeStatus(status) : (NodeStatus?)null;

    /// <summary>Gets what the warehouse or dbt said.</summary>
    public string? Message => Text("message");

    /// <summary>Gets how many rows a test found wrong; tests only.</summary>
    public long? Failures => Whole("failures");

    /// <summary>Gets how long it took.</summary>
    public TimeSpan? ExecutionTime => Seconds("execution_time");

    /// <summary>Gets the thread that it ran on.</summary>
    public string? ThreadId => Text("thread_id");

    /// <summary>Gets the phases that it went through.</summary>
    public IReadOnlyList<NodeTiming> Timing => [.. Items("timing").Select(static timing => new NodeTiming(timing))];

    /// <summary>Gets what the adapter noted, such as rows and bytes; it differs from adapter to adapter.</summary>
    public JsonElement? AdapterResponse => Member("adapter_response");

    /// <summary>Gets a value indicating whether it was compiled; since v5.</summary>
    public bool? Compiled => Flag("compiled");

    /// <summary>Gets the code as compiled; since v5.</summary>
    public string? CompiledCode => Text("compiled_code");

    /// <summary>Gets the full name of its relation; since v5.</summary>
    public string? RelationName => Text("relation_name");
}
