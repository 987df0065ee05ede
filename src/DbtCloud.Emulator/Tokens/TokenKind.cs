namespace DbtCloud.Emulator;

/// <summary>What a token stands for.</summary>
public enum TokenKind
{
    /// <summary>A personal access token: one user in one account.</summary>
    Personal,

    /// <summary>A service token: an account and permission sets.</summary>
    Service,

    /// <summary>A token for SCIM alone.</summary>
    Scim,
}
