namespace DbtCloud.Analyzers.AdditionalFiles;

/// <summary>Takes the host out of a configuration value that is a URL or a host alone.</summary>
internal static class ConfiguredHost
{
    /// <summary>The host; null for text that is neither.</summary>
    public static string? Of(string value)
    {
        string text = value.Trim();
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        string rest = scheme < 0 ? text : text.Substring(scheme + 3);
        int end = rest.IndexOfAny(['/', '?', '#']);
        string authority = end < 0 ? rest : rest.Substring(0, end);
        string host = authority.Substring(authority.LastIndexOf('@') + 1);
        return host.Length > 0 && host.IndexOf('.') > 0 && host.All(character => char.IsLetterOrDigit(character) || character is '.' or '-' or ':') ? host : null;
    }
}
