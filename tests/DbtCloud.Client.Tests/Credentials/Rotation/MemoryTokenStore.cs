namespace DbtCloud.Credentials.Rotation;

internal sealed class MemoryTokenStore : IDbtTokenStore
{
    private readonly List<DbtTokenRotation> written = [];

    public IReadOnlyList<DbtTokenRotation> Written => written;

    public ValueTask<DbtTokenRotation?> ReadAsync(DbtAccount account, CancellationToken cancellationToken = default) => new(written.LastOrDefault());

    public ValueTask WriteAsync(DbtAccount account, DbtTokenRotation rotation, CancellationToken cancellationToken = default)
    {
        written.Add(rotation);
        return default;
    }
}
