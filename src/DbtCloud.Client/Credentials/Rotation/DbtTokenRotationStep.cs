namespace DbtCloud;

/// <summary>How far the rotation of a token is. Each step is written down before the next one begins.</summary>
public enum DbtTokenRotationStep
{
    /// <summary>The new token is being made; the old one is in use.</summary>
    Creating = 0,

    /// <summary>The new token is in the store and not tried yet; the old one is in use.</summary>
    Stored = 1,

    /// <summary>The new token works and is in use; the old one is to be removed.</summary>
    Switched = 2,

    /// <summary>The new token is in use, and the old one is gone.</summary>
    Finished = 3,
}
