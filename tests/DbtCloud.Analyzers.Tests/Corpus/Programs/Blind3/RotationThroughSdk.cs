using DbtCloud;
using DbtCloud.Models;

namespace Rotation;

/// <summary>Keeps the tokens of all accounts in files, one each, and rotates them once a week.</summary>
public sealed class FileTokenStore(string folder) : IDbtTokenStore
{
    public async ValueTask<DbtTokenRotation?> ReadAsync(DbtAccount account, CancellationToken cancellationToken = default)
    {
        string path = Path.Combine(folder, $"{account.Id}.json");
        await Task.Yield();
        return File.Exists(path) ? null : throw new FileNotFoundException("No token yet", path);
    }

    public async ValueTask WriteAsync(DbtAccount account, DbtTokenRotation rotation, CancellationToken cancellationToken = default) =>
        await File.WriteAllTextAsync(Path.Combine(folder, $"{account.Id}.rotated"), DateTimeOffset.UtcNow.ToString("O"), cancellationToken);
}

public sealed class Rotator(IDbtCloudClientFactory clients, IDbtTokenStore store)
{
    public async Task RotateAllAsync(UserId user, CancellationToken ct)
    {
        foreach (DbtAccount account in clients.Accounts)
        {
            DbtCloudClient client = clients.GetClient(account.Key!);
            await client.PersonalAccessTokens.RotateAsync(user, 7, store, cancellationToken: ct);
            Console.WriteLine($"{account} rotated");
        }
    }
}
