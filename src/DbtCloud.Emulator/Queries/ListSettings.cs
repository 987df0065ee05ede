namespace DbtCloud.Emulator.Queries;

/// <summary>What a list takes and how it answers unasked.</summary>
internal sealed record ListSettings
{
    public IReadOnlyList<string> Parameters { get; init; } = [];

    public string DefaultOrder { get; init; } = "id";

    public int DefaultLimit { get; init; } = ListQuery.MaximumLimit;

    public bool HasState { get; init; } = true;

    public string DefaultState { get; init; } = "active";
}
