namespace DbtCloud.Emulator.Http;

/// <summary>How an answer reaches the caller.</summary>
internal enum Delivery
{
    Whole,

    /// <summary>Headers announce the whole length, the connection ends before it.</summary>
    Truncated,

    /// <summary>The connection is reset without an answer.</summary>
    Reset,
}
