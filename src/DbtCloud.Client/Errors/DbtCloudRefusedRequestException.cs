namespace DbtCloud;

/// <summary>A request that must not leave the process and did not: it would carry the token to a place that is not its account's.</summary>
/// <param name="message">Which rule it would have broken, and what to do instead.</param>
/// <param name="innerException">What caused it.</param>
public class DbtCloudRefusedRequestException(string message, Exception? innerException = null) : DbtCloudException(message, innerException);
