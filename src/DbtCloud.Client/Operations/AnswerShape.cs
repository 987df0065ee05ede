namespace DbtCloud.Operations;

/// <summary>How an answer wraps its data.</summary>
internal enum AnswerShape
{
    /// <summary>In the member <c>data</c> of an envelope; the three kinds of envelopes differ only around it.</summary>
    Enveloped,

    /// <summary>Not at all.</summary>
    Bare,

    /// <summary>The SCIM protocol's own form, or that form in an envelope.</summary>
    Scim,
}
