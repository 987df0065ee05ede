namespace DbtCloud.Analyzers.AdditionalFiles;

/// <summary>What one object of a configuration file says about an account: its path, its token and its id, so far as they are there.</summary>
internal sealed class AccountEntry(string path)
{
    public string Path { get; } = path;

    public ConfigurationValue? Token { get; set; }

    public ConfigurationValue? AccountId { get; set; }

    public ConfigurationValue? AccessUrl { get; set; }

    /// <summary>Gets the entry's own name: the key of the account in the SDK's form.</summary>
    public string Key => Path.Substring(Path.LastIndexOf(':') + 1);

    /// <summary>Gets a value indicating whether the path has the form that the SDK binds, <c>…:Accounts:key</c>.</summary>
    public bool HasSdkForm
    {
        get
        {
            string[] segments = Path.Split(':');
            return segments.Length >= 2 && segments[segments.Length - 2].Equals("Accounts", StringComparison.OrdinalIgnoreCase);
        }
    }
}
