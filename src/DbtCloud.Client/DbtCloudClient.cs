using DbtCloud.Http;
using DbtCloud.Operations;

namespace DbtCloud;

/// <summary>The client of one dbt Cloud account. It is safe for concurrent use, shares its connections and need not be disposed.</summary>
/// <remarks>No method takes an account id: whoever works with several accounts has a client for each, with a token for each.</remarks>
public partial class DbtCloudClient
{
    private readonly DbtCloudTransport? transport;

    /// <summary>Initializes a client by hand, with a fixed token.</summary>
    /// <param name="account">The account.</param>
    /// <param name="token">The account's own token.</param>
    /// <exception cref="DbtCloudConfigurationException">The account or its token breaks a rule; the message names it and the remedy.</exception>
    public DbtCloudClient(DbtAccount account, DbtToken token)
        : this(HandmadeClient.CreateTransport(account, token))
    {
    }

    /// <summary>Initializes a client by hand, with a credential provider.</summary>
    /// <param name="account">The account.</param>
    /// <param name="credentials">Gives the account's own token.</param>
    /// <exception cref="DbtCloudConfigurationException">The account breaks a rule; the message names it and the remedy.</exception>
    public DbtCloudClient(DbtAccount account, IDbtCredentialProvider credentials)
        : this(HandmadeClient.CreateTransport(account, credentials))
    {
    }

    /// <summary>Initializes a stand-in for tests: every member is virtual, none of them works until it is overridden.</summary>
    protected DbtCloudClient()
    {
    }

    internal DbtCloudClient(DbtCloudTransport transport) => this.transport = transport;

    /// <summary>Gets the account that every request of this client belongs to.</summary>
    public virtual DbtAccount Account => Transport.Account;

    internal DbtCloudTransport Transport
        => transport ?? throw new InvalidOperationException("This client was made by the constructor for tests: override the members that the test needs.");

    /// <summary>Sends a request that the typed operations do not have, under the same guard and through the same pipeline.</summary>
    /// <param name="request">A request with a relative path that names this client's account, for example <c>api/v3/accounts/{id}/…</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The successful answer, as soon as its headers are there; dispose it.</returns>
    /// <exception cref="DbtCloudRefusedRequestException">The request would leave the account; nothing was sent.</exception>
    /// <exception cref="DbtCloudApiException">The server answered with an error.</exception>
    /// <exception cref="DbtCloudTransportException">No usable answer came.</exception>
    public virtual Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken = default)
        => Transport.SendAsync(request ?? throw new ArgumentNullException(nameof(request)), DbtCloudOperation.Untyped(request), cancellationToken);

    /// <summary>
    /// Opens the file that a link in an answer leads to, such as the presigned link of a run's log or of an audit log export. A link within this
    /// account's own paths is asked for with the account's token; every other one without any token, since such a link is its own permission.
    /// </summary>
    /// <param name="url">The link as the answer has it: https, or http on loopback. It is a secret while it lasts: no log, trace or error shows its query.</param>
    /// <param name="cancellationToken">Cancels the call, not the reading of the stream.</param>
    /// <returns>The file, as soon as its headers are there; dispose it.</returns>
    /// <exception cref="DbtCloudRefusedRequestException">The link is not safe on its way, or leads to the account's own host outside of its paths.</exception>
    /// <exception cref="DbtCloudApiException">The server answered with an error; a link of dbt's lasts 15 minutes.</exception>
    /// <exception cref="DbtCloudTransportException">No usable answer came.</exception>
    public virtual async Task<Stream> OpenDownloadAsync(Uri url, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        AccountTransport own = Transport as AccountTransport ?? throw new NotSupportedException("A link is opened by a client that has a connection.");
        HttpResponseMessage response = await own.DownloadAsync(url, cancellationToken).ConfigureAwait(false);
        return await ApiCall.OpenAsync(response, cancellationToken).ConfigureAwait(false);
    }
}
