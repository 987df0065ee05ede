namespace DbtCloud;

/// <summary>The base of every error that this client raises.</summary>
public class DbtCloudException(string message, Exception? innerException = null) : Exception(message, innerException);
