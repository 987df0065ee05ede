namespace DbtCloud.Analyzers;

/// <summary>Keys of <c>Diagnostic.Properties</c>: what a rule knows and its code fix cannot see at the location. All are optional.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The second account as its author names it: a registered key, else a name that its identity gives (<c>Guild</c> for <c>GuildAccountId</c>), else its number.</summary>
    public const string Account = "Account";

    /// <summary>What the token is read from: <c>configuration</c>, <c>environment</c>, <c>literal</c>, <c>secret</c>, <c>member</c> or <c>parameter</c>.</summary>
    public const string TokenSource = "TokenSource";

    /// <summary>The configuration path or the name of the environment variable or secret.</summary>
    public const string TokenName = "TokenName";

    /// <summary>Present where nothing local can be right: a loop over accounts.</summary>
    public const string NoFix = "NoFix";

    /// <summary>Present where the reported place says the account and the token is held elsewhere: in a default header, a field, a helper.</summary>
    public const string TokenElsewhere = "TokenElsewhere";

    /// <summary>The path, relative or absolute, that replaces the reported one, with the API's own <c>{parameter}</c> names where values are missing.</summary>
    public const string ReplacementPath = "ReplacementPath";

    /// <summary>The path as the rule understood it, with <c>{}</c> for each value it does not know.</summary>
    public const string Path = "Path";

    /// <summary>The largest page size that the endpoint allows.</summary>
    public const string Limit = "Limit";

    /// <summary>The deprecated host.</summary>
    public const string Host = "Host";

    /// <summary>The expression that names the other account in DBTC3001, as written in the source.</summary>
    public const string OtherAccount = "OtherAccount";

    /// <summary>The name of the <see cref="TokenExposure"/> of DBTC1003.</summary>
    public const string Exposure = "Exposure";
}
