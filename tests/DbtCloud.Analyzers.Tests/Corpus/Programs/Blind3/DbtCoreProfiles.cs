using System.Globalization;
using System.Text.RegularExpressions;

namespace DbtCore.Tools;

/// <summary>Reads a profiles.yml of dbt Core: nothing of this talks to the hosted product.</summary>
public sealed class DbtProfile
{
    public string Account { get; init; } = "";
    public int Threads { get; init; } = 4;
    public int ProjectId { get; init; }
    public int RunId { get; init; }
    public int JobId { get; init; }
    public string Token { get; init; } = "";
}

public static class DbtProfileReader
{
    private static readonly Regex Line = new(@"^\s*(?<key>\w+):\s*(?<value>.*)$", RegexOptions.Compiled);

    public static DbtProfile Read(string path)
    {
        Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
        foreach (string line in File.ReadLines(path))
        {
            Match match = Line.Match(line);
            if (match.Success)
            {
                values[match.Groups["key"].Value] = match.Groups["value"].Value;
            }
        }

        return new DbtProfile
        {
            Account = values.GetValueOrDefault("account", ""),
            Threads = int.Parse(values.GetValueOrDefault("threads", "4"), CultureInfo.InvariantCulture),
            ProjectId = Convert.ToInt32(values.GetValueOrDefault("bigquery_project_number", "0"), CultureInfo.InvariantCulture),
            Token = values.GetValueOrDefault("token", ""),
        };
    }

    public static string Describe(DbtProfile profile) =>
        $"dbt run --threads {profile.Threads} --target {profile.Account}; job {profile.JobId} of the local scheduler, run {profile.RunId}";
}
