namespace DbtCloud;

/// <summary>What a token is: declared by somebody who knows, or hinted at by its prefix. A prefix is never a reason to reject a token: old and single-tenant ones have none.</summary>
public enum DbtTokenKind
{
    /// <summary>The prefix tells nothing.</summary>
    Unknown = 0,

    /// <summary>A personal access token of one user in one account (<c>dbtu_</c>).</summary>
    Personal = 1,

    /// <summary>A service token of one account (<c>dbtc_</c>).</summary>
    Service = 2,
}
