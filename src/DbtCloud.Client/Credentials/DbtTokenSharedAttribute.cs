namespace DbtCloud;

/// <summary>
/// Says to the analyzer that a token is meant to be used for more than one account, and why.
/// The client itself still refuses one token for two accounts.
/// </summary>
/// <param name="reason">Why sharing is right here; for the people who search for this attribute.</param>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Event | AttributeTargets.Parameter | AttributeTargets.Method
    | AttributeTargets.Constructor | AttributeTargets.ReturnValue | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    Inherited = false)]
public sealed class DbtTokenSharedAttribute(string reason) : Attribute
{
    /// <summary>Gets the reason on record.</summary>
    public string Reason { get; } = reason;
}
