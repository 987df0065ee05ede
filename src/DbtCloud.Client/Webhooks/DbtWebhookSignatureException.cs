namespace DbtCloud.Webhooks;

/// <summary>A webhook's body does not match its signature: it was not read, and nothing in it may be believed.</summary>
/// <param name="message">What does not match.</param>
/// <param name="innerException">What caused it.</param>
public class DbtWebhookSignatureException(string message, Exception? innerException = null) : DbtCloudException(message, innerException);
