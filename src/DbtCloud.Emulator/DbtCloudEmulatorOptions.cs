using System.Security.Cryptography.X509Certificates;

namespace DbtCloud.Emulator;

/// <summary>How an emulator starts.</summary>
public sealed class DbtCloudEmulatorOptions
{
    /// <summary>Gets or sets the port on 127.0.0.1; 0, the default, takes a free one.</summary>
    public int Port { get; set; }

    /// <summary>Gets or sets the address to listen on.</summary>
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>
    /// Gets or sets a value indicating whether the sockets speak TLS, for clients that take nothing but https. The certificate is made at the start
    /// (<see cref="DbtCloudEmulator.Certificate"/>), unless <see cref="Certificate"/> brings one.
    /// </summary>
    public bool UseTls { get; set; }

    /// <summary>Gets or sets a certificate with its private key for <see cref="UseTls"/>; null makes one for localhost, which no one trusts until told to. It stays the caller's to dispose.</summary>
    public X509Certificate2? Certificate { get; set; }

    /// <summary>Gets or sets a value indicating whether there are no sockets at all: requests come through <see cref="DbtCloudEmulator.CreateHandler"/>.</summary>
    public bool InMemory { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether every account has a host of its own (a port, without sockets a name), so that a token sent to
    /// another account's access URL is answered as by a wrong host: 401. Otherwise the accounts are in one cell, and the answer is 403.
    /// </summary>
    public bool SeparateHosts { get; set; }

    /// <summary>Gets or sets the clock; tests pass one that they drive.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets how many times faster than usual runs, retries of webhooks and the like go; at least 0.001.</summary>
    public double Speed { get; set; } = 1;

    /// <summary>Gets or sets the limit of requests per account and minute, past which the account is locked out for five minutes; null for none. The live service has 5,000.</summary>
    public int? RequestsPerMinute { get; set; }

    /// <summary>Gets or sets the largest request body in bytes; larger ones are answered 413.</summary>
    public int MaximumBodyBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>Gets or sets how many requests the journal keeps.</summary>
    public int JournalCapacity { get; set; } = 20_000;

    /// <summary>Gets or sets a seed that makes tokens repeatable; null, the default, makes them random.</summary>
    public int? TokenSeed { get; set; }

    /// <summary>Gets or sets what becomes of requests that no operation matches.</summary>
    public UnmatchedRequests UnmatchedRequests { get; set; } = UnmatchedRequests.Fail;

    /// <summary>Gets or sets what makes the handler that webhooks are sent through; null for real sockets.</summary>
    public Func<HttpMessageHandler>? WebhookHandler { get; set; }

    internal List<(string? Name, Action<EmulatedAccountOptions>? Configure)> Accounts { get; } = [];

    /// <summary>Adds an account to the start; it is found by its name in the running emulator.</summary>
    /// <param name="name">The name; null makes one up.</param>
    /// <param name="configure">Chooses what is not to be made up.</param>
    /// <returns>These options.</returns>
    public DbtCloudEmulatorOptions AddAccount(string? name = null, Action<EmulatedAccountOptions>? configure = null)
    {
        Accounts.Add((name, configure));
        return this;
    }

    internal TimeSpan Scale(TimeSpan span) => span / Math.Max(0.001, Speed);
}
