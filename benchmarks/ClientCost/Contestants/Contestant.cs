namespace DbtCloud.Benchmarks.ClientCost.Contestants;

/// <summary>One way to ask for the workloads. What it returns is a checksum of what it read.</summary>
internal abstract class Contestant
{
    private static readonly (string Name, string Description, Func<Uri, Contestant> Create)[] All =
    [
        ("floor", "HttpClient and a source-generated read of the stream (the floor)", address => new RawContestant(address)),
        ("floor-again", "the floor once more: what differs here is noise", address => new RawContestant(address)),
        ("buffer", "the floor, but the body is gathered in a pooled buffer and then parsed", address => new BufferContestant(address)),
        ("dbtcloud", "DbtCloud.Client, every handler on", address => new DbtCloudContestant(address)),
        ("resilience", "HttpClient with AddStandardResilienceHandler", address => new ResilienceContestant(address)),
        ("nswag", "as NSwag generates it (Newtonsoft.Json on the stream)", address => new NSwagContestant(address)),
        ("refit", "Refit", address => new RefitContestant(address)),
        ("flurl", "Flurl", address => new FlurlContestant(address)),
        ("restsharp", "RestSharp", address => new RestSharpContestant(address)),
    ];

    public static IEnumerable<string> NamesFor(Workload workload) => All
        .Select(contestant => contestant.Name)
        .Where(name => workload is Workload.SmallGet or Workload.Trigger ? name is not ("nswag" or "refit" or "flurl" or "restsharp") : name != "resilience");

    public static string Describe(string name) => All.Single(contestant => contestant.Name == name).Description;

    public static Contestant Create(string name, Uri address) => All.Single(contestant => contestant.Name == name).Create(address);

    public Func<Task<long>> For(Workload workload) => workload switch
    {
        Workload.SmallGet => GetRunAsync,
        Workload.Trigger => TriggerAsync,
        _ => () => ReadPageAsync(workload),
    };

    protected abstract Task<long> ReadPageAsync(Workload workload);

    protected virtual Task<long> GetRunAsync() => throw new NotSupportedException();

    protected virtual Task<long> TriggerAsync() => throw new NotSupportedException();
}
