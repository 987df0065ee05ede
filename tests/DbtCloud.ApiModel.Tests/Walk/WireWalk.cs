using DbtCloud.Emulator;

namespace DbtCloud.ApiModel.Tests.Walk;

/// <summary>One emulator on a socket for all operations, and the client of one of its accounts.</summary>
public sealed class WireWalk : IAsyncLifetime
{
    public DbtCloudEmulator Emulator { get; private set; } = null!;

    public DbtCloudClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = await Emulator.AddAccountAsync("walk", cancellationToken: TestContext.Current.CancellationToken);
        Client = new DbtCloudClient(new DbtAccount(account.AccountId, account.AccessUrl), new DbtToken(account.PersonalAccessToken));
    }

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();
}
