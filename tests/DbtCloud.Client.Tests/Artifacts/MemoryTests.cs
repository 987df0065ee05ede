namespace DbtCloud.Artifacts;

/// <summary>Tests that weigh the memory of the whole process run alone.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTests;
