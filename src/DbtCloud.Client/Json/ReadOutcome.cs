namespace DbtCloud.Json;

/// <summary>How well a value of the wire was understood.</summary>
internal enum ReadOutcome
{
    /// <summary>The value is written back as it came.</summary>
    Exact,

    /// <summary>The value is known, but would be written in another form: its text is kept.</summary>
    Inexact,

    /// <summary>The value is of no kind that this version expects: its text is kept, the member is null.</summary>
    NotUnderstood,
}
