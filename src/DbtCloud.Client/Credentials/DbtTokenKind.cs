namespace DbtCloud;

/// <summary>What a token's prefix hints at. It is never a reason to reject one: old and single-tenant tokens have no prefix.</summary>
public enum DbtTokenKind
{
    /// <summary>The prefix tells nothing.</summary>
    Unknown = 0,

    /// <summary>A personal access token of one user in one account (<c>dbtu_</c>).</summary>
    Personal = 1,

    /// <summary>A service token of one account (<c>dbtc_</c>).</summary>
    Service = 2,
}
