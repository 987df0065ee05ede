namespace DbtCloud.Analyzers.AdditionalFiles;

/// <summary>A token and the account that a configuration file gives it to.</summary>
internal sealed class TokenOfAccount
{
    private TokenOfAccount(ConfigurationValue token, string account, string description)
    {
        Token = token;
        Account = account;
        Description = description;
    }

    public ConfigurationValue Token { get; }

    /// <summary>Gets what tells the account from others: its id, or its key where the file has no id.</summary>
    public string Account { get; }

    public string Description { get; }

    public static TokenOfAccount Of(ConfigurationValue token, string key, string? id)
        => new(token, string.IsNullOrEmpty(id) ? key : id!, string.IsNullOrEmpty(id) || id == key || key.All(char.IsDigit) ? $"'{(string.IsNullOrEmpty(id) ? key : id)}'" : $"'{key}' ({id})");
}
