namespace DbtCloud.AspNetCore;

/// <summary>What is known of a request before its signature is verified: where it arrived, and nothing of what it says.</summary>
/// <param name="path">The path that was called.</param>
/// <param name="accountKey">The account of the endpoint, from its mapping or its <c>{account}</c> route value; null where it serves all.</param>
public sealed class DbtWebhookSecretContext(string path, string? accountKey)
{
    /// <summary>Gets the path that was called.</summary>
    public string Path { get; } = path;

    /// <summary>Gets the account of the endpoint, from its mapping or its <c>{account}</c> route value; null where it serves all.</summary>
    public string? AccountKey { get; } = accountKey;
}
