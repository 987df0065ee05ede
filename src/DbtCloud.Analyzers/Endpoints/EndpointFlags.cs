namespace DbtCloud.Analyzers.Endpoints;

[Flags]
internal enum EndpointFlags
{
    None = 0,

    /// <summary>The published API marks it deprecated.</summary>
    Deprecated = 1,

    /// <summary>The path names the account.</summary>
    AccountInPath = 2,

    /// <summary>The path names no account, and that is in order.</summary>
    AllowedWithoutAccount = 4,

    /// <summary>It was made to list across accounts: with a personal access token it answers for one only.</summary>
    CrossAccount = 8,

    /// <summary>The published path ends with a slash.</summary>
    TrailingSlash = 16,

    /// <summary>Known to exist, but not in the published API.</summary>
    Unpublished = 32,
}
