using System.Net;
using System.Security.Cryptography.X509Certificates;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Kit;
using DbtCloud.Emulator.Resources;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.Seeds;
using DbtCloud.Emulator.State;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace DbtCloud.Emulator;

/// <summary>A dbt Cloud in this process: several accounts with real state behind the whole Admin API.</summary>
public sealed class DbtCloudEmulator : IAsyncDisposable
{
    private readonly World _world;
    private readonly RequestPipeline _pipeline;
    private readonly List<KestrelListener> _listeners = [];
    private readonly List<EmulatedAccount> _accounts = [];
    private readonly Lock _accountsGate = new();
    private X509Certificate2? _ownCertificate;
    private bool _isDisposed;
    private bool _unmatchedReported;

    private DbtCloudEmulator(DbtCloudEmulatorOptions options)
    {
        Options = options;
        _world = new World(options);
        Journal = new RequestJournal(options.JournalCapacity, options.TimeProvider);
        Faults = new FaultPlan();
        _pipeline = new RequestPipeline(_world, Journal, Faults);
    }

    /// <summary>Gets the URL that all accounts share, unless <see cref="DbtCloudEmulatorOptions.SeparateHosts"/> gave each its own. Without sockets it is a name that only the in-memory handler knows.</summary>
    public Uri Url { get; private set; } = new("https://emulator.dbt.test/");

    /// <summary>Gets the certificate that the sockets show; null without TLS. Tests trust it by its thumbprint, programs by its PEM form.</summary>
    public X509Certificate2? Certificate { get; private set; }

    /// <summary>Gets all requests so far.</summary>
    public RequestJournal Journal { get; }

    /// <summary>Gets the misbehaviour in store.</summary>
    public FaultPlan Faults { get; }

    /// <summary>Gets the accounts in the order of their making.</summary>
    public IReadOnlyList<EmulatedAccount> Accounts
    {
        get
        {
            lock (_accountsGate)
            {
                return [.. _accounts];
            }
        }
    }

    internal DbtCloudEmulatorOptions Options { get; }

    internal World World => _world;

    internal static RouteTable Routes => ResourceCatalog.Routes;

    /// <summary>Gets an account by its name.</summary>
    /// <param name="name">The name given to <see cref="AddAccount"/>.</param>
    /// <exception cref="KeyNotFoundException">No account has the name.</exception>
    public EmulatedAccount this[string name]
        => Accounts.FirstOrDefault(account => account.Name == name) ?? throw new KeyNotFoundException($"The emulator has no account '{name}'.");

    /// <summary>Starts an emulator on a free port of the loopback, or without sockets.</summary>
    /// <param name="configure">Changes the options; null leaves them.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <returns>The running emulator; disposing it frees the port.</returns>
    public static async Task<DbtCloudEmulator> StartAsync(Action<DbtCloudEmulatorOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        // The first request needs them; they are the same for all emulators of the process, and a start does not wait for them.
        ResourceCatalog.Prepare();
        DbtCloudEmulatorOptions options = new();
        configure?.Invoke(options);
        DbtCloudEmulator emulator = new(options);
        if (options.UseTls && !options.InMemory)
        {
            emulator.Certificate = options.Certificate ?? (emulator._ownCertificate = DevelopmentCertificate.Create(options.Address));
        }

        if (!options.InMemory && !options.SeparateHosts)
        {
            emulator.Url = await emulator.ListenAsync(options.Port, null, cancellationToken).ConfigureAwait(false);
        }

        foreach ((string? name, Action<EmulatedAccountOptions>? account) in options.Accounts)
        {
            await emulator.AddAccountAsync(name, account, cancellationToken).ConfigureAwait(false);
        }

        return emulator;
    }

    /// <summary>Adds an account with one user, a personal access token of that user and a service token, both for everything.</summary>
    /// <param name="name">The name; null makes one up.</param>
    /// <param name="configure">Chooses what is not to be made up.</param>
    /// <returns>The account.</returns>
    /// <exception cref="ArgumentException">An account has the id already.</exception>
    public EmulatedAccount AddAccount(string? name = null, Action<EmulatedAccountOptions>? configure = null)
    {
        (AccountState state, string? personalAccessToken) = CreateAccount(name, configure);

        // Only an account with a host of its own needs a socket, and binding one waits for nothing; AddAccountAsync is for who must not depend on that.
        Uri accessUrl = HasOwnSocket ? ListenAsync(0, state.Id, CancellationToken.None).GetAwaiter().GetResult() : AccessUrlOf(state);
        return Publish(state, accessUrl, personalAccessToken);
    }

    /// <summary>As <see cref="AddAccount"/>; where every account has a socket of its own, its opening is awaited.</summary>
    /// <param name="name">The name; null makes one up.</param>
    /// <param name="configure">Chooses what is not to be made up.</param>
    /// <param name="cancellationToken">Gives up the opening of the socket.</param>
    /// <returns>The account.</returns>
    /// <exception cref="ArgumentException">An account has the id already.</exception>
    public async Task<EmulatedAccount> AddAccountAsync(string? name = null, Action<EmulatedAccountOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        (AccountState state, string? personalAccessToken) = CreateAccount(name, configure);
        Uri accessUrl = HasOwnSocket ? await ListenAsync(0, state.Id, cancellationToken).ConfigureAwait(false) : AccessUrlOf(state);
        return Publish(state, accessUrl, personalAccessToken);
    }

    /// <summary>Fills the emulator.</summary>
    /// <param name="seed"><c>demo</c> for two accounts with projects, 130 jobs and 240 runs, <c>empty</c> for one bare account, else the path of a seed file.</param>
    /// <exception cref="ArgumentException">The file says what cannot be.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="System.Text.Json.JsonException">The file is no JSON.</exception>
    public void Seed(string seed)
    {
        switch (seed)
        {
            case "demo":
                DemoSeed.Apply(this);
                break;
            case "empty":
                AddAccount();
                break;
            default:
                FileSeed.Apply(this, seed);
                break;
        }

        _world.Pump();
    }

    /// <summary>Makes a handler that reaches the emulator without a socket, whatever host a request names.</summary>
    /// <returns>A new handler, to be disposed by its owner.</returns>
    public HttpMessageHandler CreateHandler() => new InMemoryHandler(_pipeline, Options);

    /// <summary>
    /// Points the clients that <c>AddDbtCloud</c> registered at this emulator: each account at the one of the same id, else at the one named as its key.
    /// Its access URL is replaced, and its token, unless it is one of this emulator's. Call it after the registration.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="keepTokens">True to leave all tokens and credential providers as they are.</param>
    /// <returns>The services.</returns>
    public IServiceCollection Configure(IServiceCollection services, bool keepTokens = false)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton<IPostConfigureOptions<DbtAccountOptions>>(new PointAtEmulator(this, keepTokens));
        if (Options.InMemory)
        {
            services.AddSingleton<IPostConfigureOptions<HttpClientFactoryOptions>>(new InMemoryClients(this));
        }

        return services;
    }

    internal bool Knows(string secret)
    {
        lock (_world.Gate)
        {
            return _world.Tokens.Find(secret) is not null;
        }
    }

    /// <summary>Does what is due by the emulator's clock. Needed only where a test's clock has no timers.</summary>
    public void CatchUp() => _world.Pump();

    /// <summary>Fails when a request came in that no operation matches; each is reported once.</summary>
    /// <exception cref="UnmatchedRequestException">There were such requests; the message says what was close.</exception>
    public void ThrowIfUnmatched()
    {
        IReadOnlyList<JournalEntry> unmatched = Journal.Unmatched;
        if (unmatched.Count > 0 && !_unmatchedReported)
        {
            _unmatchedReported = true;
            throw new UnmatchedRequestException(unmatched);
        }
    }

    /// <summary>Stops the emulator.</summary>
    /// <returns>A task that ends when the ports are free.</returns>
    /// <exception cref="UnmatchedRequestException">A request matched no operation, and <see cref="DbtCloudEmulatorOptions.UnmatchedRequests"/> says that this fails a test.</exception>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        await _world.DisposeAsync().ConfigureAwait(false);
        foreach (KestrelListener listener in _listeners)
        {
            await listener.DisposeAsync().ConfigureAwait(false);
        }

        _ownCertificate?.Dispose();
        if (Options.UnmatchedRequests == UnmatchedRequests.Fail)
        {
            ThrowIfUnmatched();
        }
    }

    private bool HasOwnSocket => Options.SeparateHosts && !Options.InMemory;

    private Uri AccessUrlOf(AccountState state) => Options.InMemory ? new Uri($"https://{state.Prefix}.us1.dbt.test/") : Url;

    private (AccountState State, string? PersonalAccessToken) CreateAccount(string? name, Action<EmulatedAccountOptions>? configure)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        EmulatedAccountOptions options = new() { Name = name };
        configure?.Invoke(options);
        lock (_world.Gate)
        {
            return (AccountFactory.Create(_world, options), options.PersonalAccessToken);
        }
    }

    private EmulatedAccount Publish(AccountState state, Uri accessUrl, string? personalAccessToken)
    {
        EmulatedAccount account = new(_world, state, accessUrl, personalAccessToken);
        lock (_accountsGate)
        {
            _accounts.Add(account);
        }

        return account;
    }

    private async Task<Uri> ListenAsync(int port, long? accountId, CancellationToken cancellationToken)
    {
        IPEndPoint endPoint = new(IPAddress.Parse(Options.Address), port);
        KestrelListener listener = await KestrelListener.StartAsync(endPoint, Certificate, new KestrelApplication(_pipeline, Options, accountId), cancellationToken).ConfigureAwait(false);
        lock (_accountsGate)
        {
            _listeners.Add(listener);
        }

        return listener.Url;
    }
}
