namespace DbtCloud;

/// <summary>
/// No usable answer came: no connection, a connection that broke, or a time limit that passed (then <see cref="Exception.InnerException"/>
/// is a <see cref="TimeoutException"/>). A caller's own cancellation is never wrapped into it.
/// </summary>
/// <param name="message">What happened, and whether the server may have acted.</param>
/// <param name="innerException">What caused it.</param>
public class DbtCloudTransportException(string message, Exception? innerException = null) : DbtCloudException(message, innerException)
{
    /// <summary>Gets a value indicating whether the server may have received the request and acted on it.</summary>
    public bool MayHaveActed { get; init; } = true;
}
