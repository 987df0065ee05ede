namespace DbtCloud.Artifacts;

/// <summary>An artifact is not what it should be: no JSON, cut off, of another shape, or with an entry too large to hold.</summary>
/// <param name="message">What is wrong, and where.</param>
/// <param name="innerException">What caused it.</param>
public class DbtArtifactException(string message, Exception? innerException = null) : DbtCloudException(message, innerException);
