namespace DbtCloud.Benchmarks.ClientCost;

internal static class BenchmarkAccount
{
    public const long Id = 70403103922125;

    public const long RunId = 70403117937024;

    public const long JobId = 70403103918001;

    public static string Token { get; } = "benchmark-" + new string('t', 30);

    public static string RunsPath(Workload workload) => $"api/v2/accounts/{Id}/runs/?limit=100&offset={(workload == Workload.PageWithUnknown ? 100 : 0)}";

    public static string RunPath { get; } = $"api/v2/accounts/{Id}/runs/{RunId}/";

    public static string TriggerPath { get; } = $"api/v2/accounts/{Id}/jobs/{JobId}/run/";

    public static string TriggerBody { get; } = """{"cause":"benchmark"}""";
}
