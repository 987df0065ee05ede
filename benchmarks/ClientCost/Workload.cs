namespace DbtCloud.Benchmarks.ClientCost;

/// <summary>What is asked of every contestant.</summary>
internal enum Workload
{
    /// <summary>A page of 100 runs, every member of them published.</summary>
    Page,

    /// <summary>The same page, where each run carries members that the published API does not have.</summary>
    PageWithUnknown,

    /// <summary>One run.</summary>
    SmallGet,

    /// <summary>Triggering a job.</summary>
    Trigger,
}
