namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>The setting that takes the place of a deprecated host: the API, Discovery and the Semantic Layer have one each.</summary>
internal sealed class HostSetting(string configurationKey, string environmentVariable)
{
    public string ConfigurationKey { get; } = configurationKey;

    public string EnvironmentVariable { get; } = environmentVariable;

    /// <param name="withScheme">True where the setting stands for scheme and host, false for the host alone.</param>
    /// <param name="account">The key of the account that is registered at the place, if any.</param>
    public static HostSetting For(string host, bool withScheme, string? account)
    {
        (string name, string variable) = (host.Split('.')[0].ToLowerInvariant(), withScheme) switch
        {
            ("metadata", true) => ("DiscoveryUrl", "DBT_CLOUD_DISCOVERY_URL"),
            ("metadata", false) => ("DiscoveryHost", "DBT_CLOUD_DISCOVERY_HOST"),
            ("semantic-layer", true) => ("SemanticLayerUrl", "DBT_CLOUD_SEMANTIC_LAYER_URL"),
            ("semantic-layer", false) => ("SemanticLayerHost", "DBT_CLOUD_SEMANTIC_LAYER_HOST"),
            (_, true) => ("AccessUrl", "DBT_CLOUD_ACCESS_URL"),
            _ => ("AccountHost", "DBT_CLOUD_ACCOUNT_HOST"),
        };
        return account is null
            ? new HostSetting($"DbtCloud:{name}", variable)
            : new HostSetting($"DbtCloud:Accounts:{account}:{name}", $"{variable}_{Names.UpperSnake(account)}");
    }
}
