using DbtCloud.Credentials;
using DbtCloud.Http;
using DbtCloud.Models;

namespace DbtCloud;

/// <content>What the API alone does not give: a token that is replaced while it is in use.</content>
public partial class PersonalAccessTokensOperations
{
    /// <summary>
    /// Replaces a personal access token while it is in use: makes a new one, stores it, tries it with a call, switches this client over, waits
    /// for the requests that were sent with the old one, and only then removes the old one.
    /// </summary>
    /// <remarks>
    /// Whatever breaks off, a token works and the store holds a record; calling this again goes on from it, or finishes the rotation that was
    /// broken off. Let the account's credentials be <c>DbtCredentials.FirstOf(DbtCredentials.FromStore(store), …)</c>, so that the next start
    /// uses the new token. One rotation of an account at a time. <c>POST</c>, <c>GET</c> and <c>DELETE</c>
    /// <c>/api/v3/accounts/{account_id}/users/{user_id}/account-apikeys/</c>.
    /// </remarks>
    /// <param name="userId">The user whose token it is.</param>
    /// <param name="id">The id of the token that this client uses now.</param>
    /// <param name="store">Keeps the new token.</param>
    /// <param name="options">How it is done.</param>
    /// <param name="cancellationToken">Breaks the rotation off; it can be gone on with.</param>
    /// <returns>The record of the finished rotation.</returns>
    /// <exception cref="DbtCloudApiException">The server refused a step; the old token works on.</exception>
    /// <exception cref="DbtCloudTransportException">No usable answer came.</exception>
#pragma warning disable RS0026 // The store, which is not optional, sets this apart from the API's own operation.
    public virtual Task<DbtTokenRotation> RotateAsync(
        UserId userId, PersonalAccessTokenId id, IDbtTokenStore store, DbtTokenRotationOptions? options = null, CancellationToken cancellationToken = default)
#pragma warning restore RS0026
    {
        ArgumentNullException.ThrowIfNull(store);
        return Transport is AccountTransport transport
            ? new TokenRotation(transport, this, store, options ?? new DbtTokenRotationOptions()).RunAsync(userId, id, cancellationToken)
            : throw new NotSupportedException("A token is rotated by a client that has one.");
    }
}
