namespace DbtCloud.Benchmarks.ClientCost.Plain;

public sealed class PlainRunStep
{
    public long? RunId { get; set; }
    public long? AccountId { get; set; }
    public int? Index { get; set; }
    public int? Status { get; set; }
    public string? Name { get; set; }
    public string? Logs { get; set; }
    public string? DebugLogs { get; set; }
    public string? LogPath { get; set; }
    public string? DebugLogPath { get; set; }
}
