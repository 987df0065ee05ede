namespace DbtCloud.Emulator.Envelopes;

/// <summary>The API's envelopes: three, and none.</summary>
internal enum EnvelopeKind
{
    /// <summary><c>status</c> and <c>data</c>; lists with <c>extra</c>.</summary>
    Standard,

    /// <summary>As <see cref="Standard"/> with <c>extra</c> and <c>error_code</c> always.</summary>
    Detail,

    /// <summary><c>status</c> holds the code alone.</summary>
    Webhooks,

    /// <summary>The value itself.</summary>
    None,
}
