using System.Text;
using System.Text.RegularExpressions;

namespace DbtCloud.Analyzers.Configuration;

/// <summary>A comma-separated list of file names and globs. A pattern without a slash is matched against the file's name, any other against the end of its path.</summary>
internal sealed class FilePatterns
{
    private readonly List<Regex> names = [];
    private readonly List<Regex> paths = [];

    public FilePatterns(string list)
    {
        foreach (string part in list.Split(','))
        {
            string pattern = part.Trim().Replace('\\', '/');
            if (pattern.Length > 0)
            {
                (pattern.IndexOf('/') < 0 ? names : paths).Add(ToRegex(pattern));
            }
        }
    }

    public bool Match(string path)
    {
        string normalised = path.Replace('\\', '/');
        string name = normalised.Substring(normalised.LastIndexOf('/') + 1);
        return names.Any(pattern => pattern.IsMatch(name)) || paths.Any(pattern => pattern.IsMatch(normalised));
    }

    private static Regex ToRegex(string glob)
    {
        StringBuilder pattern = new("(^|/)");
        string rest = glob.TrimStart('/');
        for (int index = 0; index < rest.Length; index++)
        {
            bool twoStars = rest[index] == '*' && index + 1 < rest.Length && rest[index + 1] == '*';
            if (twoStars && index + 2 < rest.Length && rest[index + 2] == '/')
            {
                pattern.Append("(.*/)?");
                index += 2;
            }
            else if (twoStars)
            {
                pattern.Append(".*");
                index++;
            }
            else
            {
                pattern.Append(rest[index] switch { '*' => "[^/]*", '?' => "[^/]", char other => Regex.Escape(other.ToString()) });
            }
        }

        return new Regex(pattern.Append('$').ToString(), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
