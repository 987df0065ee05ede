namespace DbtCloud;

/// <summary>The accounts are set up wrongly; found at start, or at the first use where it can be known only then. Nothing was sent.</summary>
/// <param name="message">The account's key, the rule that it breaks, and the remedy.</param>
/// <param name="innerException">What caused it.</param>
public class DbtCloudConfigurationException(string message, Exception? innerException = null) : DbtCloudException(message, innerException)
{
    /// <summary>Gets every single finding; the message holds them all.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [message];
}
