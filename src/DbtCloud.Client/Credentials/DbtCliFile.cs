namespace DbtCloud.Credentials;

/// <summary>Reads the dbt CLI's <c>dbt_cloud.yml</c>: a list of projects, each with its account and that account's token.</summary>
internal static class DbtCliFile
{
    /// <summary>Finds an account's token: that of a project of the account, preferably at its host.</summary>
    public static string? TokenOf(string text, DbtAccount account)
    {
        string? found = null;
        foreach (Dictionary<string, string> project in Projects(text))
        {
            if (project.TryGetValue("account-id", out string? id) && id == account.IdText
                && project.TryGetValue("token-value", out string? token) && token.Length > 0)
            {
                if (project.TryGetValue("account-host", out string? host) && host.Equals(account.AccessUrl.Host, StringComparison.OrdinalIgnoreCase))
                {
                    return token;
                }

                found ??= token;
            }
        }

        return found;
    }

    private static IEnumerable<Dictionary<string, string>> Projects(string text)
    {
        Dictionary<string, string>? project = null;
        bool inProjects = false;
        foreach (string raw in text.Split('\n'))
        {
            string line = raw.TrimEnd();
            string content = line.TrimStart();
            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            bool isItem = content.StartsWith("- ", StringComparison.Ordinal);
            if (line.Length == content.Length && !isItem)
            {
                inProjects = content.StartsWith("projects:", StringComparison.Ordinal);
                continue;
            }

            if (!inProjects)
            {
                continue;
            }

            if (isItem)
            {
                if (project is not null)
                {
                    yield return project;
                }

                project = new Dictionary<string, string>(StringComparer.Ordinal);
                content = content[2..].TrimStart();
            }

            int colon = content.IndexOf(':');
            if (project is not null && colon > 0)
            {
                project[content[..colon].Trim()] = Scalar(content[(colon + 1)..].Trim());
            }
        }

        if (project is not null)
        {
            yield return project;
        }
    }

    private static string Scalar(string text)
    {
        if (text.Length >= 2 && text[0] is '"' or '\'')
        {
            int end = text.IndexOf(text[0], 1);
            return end > 0 ? text[1..end] : text;
        }

        int comment = text.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? text : text[..comment].TrimEnd();
    }
}
