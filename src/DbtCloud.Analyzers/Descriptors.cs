using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers;

/// <summary>Every rule's texts and default severity. The arguments of each message are listed above it.</summary>
internal static class Descriptors
{
    /// <summary>0: the token's origin, 1: the account at the location, 2: the account that had the token first.</summary>
    public static readonly DiagnosticDescriptor DBTC1001 = new(
        "DBTC1001",
        "One token is used for more than one account",
        "The token from {0} is used for account {1}, and already for account {2}: a dbt token belongs to one account, so give account {1} a token under a key of its own",
        RuleCategories.Credentials,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Personal access tokens and service tokens are made in one account and answer 403 for every other one.",
        HelpLinks.For("DBTC1001"));

    /// <summary>DBTC1001 where one token goes to all elements of a collection. 0: the token's origin, 1: the collection or loop variable.</summary>
    public static readonly DiagnosticDescriptor DBTC1001ForEach = new(
        "DBTC1001",
        "One token is used for more than one account",
        "The token from {0} is used for every account of {1}: a dbt token belongs to one account, so look the token up by the account",
        RuleCategories.Credentials,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Personal access tokens and service tokens are made in one account and answer 403 for every other one.",
        HelpLinks.For("DBTC1001"));

    /// <summary>0: what gives the token away, for example <c>it looks like a personal access token</c>.</summary>
    public static readonly DiagnosticDescriptor DBTC1002 = new(
        "DBTC1002",
        "A token is written in the source",
        "A dbt token is written in the source ({0}): replace it in dbt, then read the new one from configuration, the environment or a secret store",
        RuleCategories.Credentials,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Whoever can read the source, its history or the built assembly can use the token until it is deleted in dbt.",
        HelpLinks.For("DBTC1002"));

    /// <summary>0: the token's origin, 1 and 2: both from <see cref="TokenExposures"/>.</summary>
    public static readonly DiagnosticDescriptor DBTC1003 = new(
        "DBTC1003",
        "A token is sent or shown where it does not belong",
        "The dbt token from {0} {1}: {2}",
        RuleCategories.Credentials,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A token belongs in the Authorization header of an HTTPS request to dbt and nowhere else.",
        HelpLinks.For("DBTC1003"));

    /// <summary>0: the token's origin, 1: the account at the location, 2: the account that had the token first, 3: the type where it has.</summary>
    public static readonly DiagnosticDescriptor DBTC1004 = new(
        "DBTC1004",
        "One token is used for more than one account across types",
        "The token from {0} is used for account {1}, and in {3} for account {2}: a dbt token belongs to one account, so give account {1} a token under a key of its own",
        RuleCategories.Credentials,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Known only when the whole project is known, so builds report it and editors do not.",
        HelpLinks.For("DBTC1004"),
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>0: the method and path, 1: what to use, for example <c>GET /api/v2/accounts/{account_id}/</c>.</summary>
    public static readonly DiagnosticDescriptor DBTC2001 = new(
        "DBTC2001",
        "Cross-account endpoint",
        "{0} no longer lists every account: with a personal access token it answers for the token's own account only, so ask for each account with its own token, {1}",
        RuleCategories.Endpoints,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The account lists were made for user keys that worked in all of a user's accounts.",
        HelpLinks.For("DBTC2001"));

    /// <summary>0: the method and path, 1: what to use instead.</summary>
    public static readonly DiagnosticDescriptor DBTC2002 = new(
        "DBTC2002",
        "Endpoint outside any account",
        "{0} names no account, so what it does depends on the account of the token: {1}",
        RuleCategories.Endpoints,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "With tokens that belong to one account each, a path should say which account is meant.",
        HelpLinks.For("DBTC2002"));

    /// <summary>0: the method and path, 1: what to use instead.</summary>
    public static readonly DiagnosticDescriptor DBTC2003 = new(
        "DBTC2003",
        "Deprecated endpoint",
        "{0} is deprecated by dbt: use {1}",
        RuleCategories.Endpoints,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The published API marks the operation deprecated.",
        HelpLinks.For("DBTC2003"));

    /// <summary>0: the host, 1: <see cref="Hosts.DbtHosts.Explain"/> of its kind.</summary>
    public static readonly DiagnosticDescriptor DBTC2004 = new(
        "DBTC2004",
        "Deprecated host",
        "The host '{0}' is {1}: use your account's access URL",
        RuleCategories.Endpoints,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Every account has an access URL of its own, shown in its settings.",
        HelpLinks.For("DBTC2004"));

    /// <summary>0: the path, 1: what to use instead.</summary>
    public static readonly DiagnosticDescriptor DBTC2005 = new(
        "DBTC2005",
        "Removed API version",
        "{0} asks for a version of the API that does not exist: {1}",
        RuleCategories.Endpoints,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The administrative API has versions 2 and 3.",
        HelpLinks.For("DBTC2005"));

    /// <summary>0: the method and path.</summary>
    public static readonly DiagnosticDescriptor DBTC2006 = new(
        "DBTC2006",
        "Undocumented endpoint",
        "{0} is not in the published dbt API: it can change or go without notice",
        RuleCategories.Endpoints,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Only what the published API describes is announced before it changes.",
        HelpLinks.For("DBTC2006"));

    /// <summary>0: what is bound (<c>client</c>, <c>token</c>), 1: its account, 2: the account of the path.</summary>
    public static readonly DiagnosticDescriptor DBTC3001 = new(
        "DBTC3001",
        "Request to another account than the client's",
        "This {0} belongs to account {1}, but the path names account {2}: use the {0} of account {2}",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "dbt answers 403 when a token is used on a path of another account; the SDK refuses to send the request.",
        HelpLinks.For("DBTC3001"));

    /// <summary>0: the page size, 1: the limit, 2: the API it holds for.</summary>
    public static readonly DiagnosticDescriptor DBTC3003 = new(
        "DBTC3003",
        "Page size over the API's limit",
        "A page size of {0} is over the limit of {1} of the {2}: ask for at most {1} and read on page by page",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A larger page size is an error or is cut without a word.",
        HelpLinks.For("DBTC3003"));

    /// <summary>0: what is too narrow, for example <c>'accountId'</c> or <c>int.Parse</c>.</summary>
    public static readonly DiagnosticDescriptor DBTC3004 = new(
        "DBTC3004",
        "dbt id narrower than 64 bits",
        "{0} holds a dbt id in 32 bits, but live ids have 14 digits: use long",
        RuleCategories.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Ids of accounts, projects, environments, jobs and runs no longer fit into an int.",
        HelpLinks.For("DBTC3004"));

    /// <summary>0: how the event is made, for example <c>a parameter that is bound from the body</c>.</summary>
    public static readonly DiagnosticDescriptor DBTC3005 = new(
        "DBTC3005",
        "Webhook body not verified",
        "A webhook event is read from {0} without its signature being checked: call DbtWebhook.Verify on the raw body",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Anyone who knows the address can post to it; only the signature says that dbt did.",
        HelpLinks.For("DBTC3005"));
}
