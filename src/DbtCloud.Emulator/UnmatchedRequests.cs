namespace DbtCloud.Emulator;

/// <summary>What becomes of requests that no operation matches.</summary>
public enum UnmatchedRequests
{
    /// <summary>They are answered 404 or 405, and disposing the emulator throws <see cref="UnmatchedRequestException"/>: the test fails.</summary>
    Fail,

    /// <summary>They are answered 404 or 405.</summary>
    Answer,
}
