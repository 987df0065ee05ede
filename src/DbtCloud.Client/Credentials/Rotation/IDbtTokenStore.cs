namespace DbtCloud;

/// <summary>
/// Where a rotated token is kept, such as a vault: one record for each account. <see cref="DbtCredentials.FromStore"/> makes it a source of
/// tokens.
/// </summary>
/// <remarks>The record holds secrets. <see cref="DbtToken.Reveal"/> gives them; no serializer does by itself.</remarks>
public interface IDbtTokenStore
{
    /// <summary>Reads the record of an account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What was written last; null where nothing was.</returns>
    ValueTask<DbtTokenRotation?> ReadAsync(DbtAccount account, CancellationToken cancellationToken = default);

    /// <summary>Writes the record of an account in the place of the one before, whole or not at all.</summary>
    /// <param name="account">The account.</param>
    /// <param name="rotation">The record.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when the record is safe.</returns>
    ValueTask WriteAsync(DbtAccount account, DbtTokenRotation rotation, CancellationToken cancellationToken = default);
}
