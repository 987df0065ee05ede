namespace DbtCloud.Artifacts;

/// <summary>The server cannot go on with the file that it began: trying once more would not help.</summary>
internal sealed class ArtifactChangedException(string message, Exception? innerException) : DbtCloudTransportException(message, innerException);
