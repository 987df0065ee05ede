using DbtCloud.Emulator;
using DbtCloud.Models;
using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.Credentials.Rotation;

/// <summary>A process that dies at a given step: before the step's effect, or after it with nobody left to see the answer.</summary>
internal sealed class MortalProcess(MemoryTokenStore store, EmulatedAccount account, int diesAt, bool afterwards)
{
    private int steps;

    public bool Died { get; private set; }

    public async Task RotateAsync(UserId userId, PersonalAccessTokenId oldId)
    {
        await using ServiceProvider services = Start(account, new MortalStore(this, store), http => http.AddHttpMessageHandler(() => new MortalHandler(this)));
        try
        {
            await services.GetRequiredService<DbtCloudClient>().PersonalAccessTokens
                .RotateAsync(userId, oldId, new MortalStore(this, store), cancellationToken: TestContext.Current.CancellationToken);
        }
        catch (Exception) when (Died)
        {
            // It is dead: nobody hears of it.
        }
    }

    public static ServiceProvider Start(EmulatedAccount account, IDbtTokenStore store, Action<IHttpClientBuilder>? http = null)
    {
        ServiceCollection services = new();
        services.AddDbtCloud()
            .AddAccount(
                "spice",
                account.AccountId,
                account.AccessUrl,
                _ => DbtCredentials.FirstOf(DbtCredentials.FromStore(store), DbtCredentials.FromToken(new DbtToken(account.PersonalAccessToken))))
            .ConfigureHttpClient("spice", builder => http?.Invoke(builder));
        return services.BuildServiceProvider();
    }

    private async Task<T> StepAsync<T>(Func<Task<T>> act)
    {
        if (Died)
        {
            throw new InvalidOperationException("A dead process does nothing.");
        }

        if (++steps < diesAt)
        {
            return await act();
        }

        Died = true;
        if (afterwards)
        {
            (await act() as IDisposable)?.Dispose();
        }

        throw new InvalidOperationException("The process died.");
    }

    private sealed class MortalStore(MortalProcess process, MemoryTokenStore inner) : IDbtTokenStore
    {
        public async ValueTask<DbtTokenRotation?> ReadAsync(DbtAccount account, CancellationToken cancellationToken = default)
            => await process.StepAsync(() => inner.ReadAsync(account, cancellationToken).AsTask());

        public async ValueTask WriteAsync(DbtAccount account, DbtTokenRotation rotation, CancellationToken cancellationToken = default)
            => await process.StepAsync(async () =>
            {
                await inner.WriteAsync(account, rotation, cancellationToken);
                return 0;
            });
    }

    private sealed class MortalHandler(MortalProcess process) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => process.StepAsync(() => base.SendAsync(request, cancellationToken));
    }
}
