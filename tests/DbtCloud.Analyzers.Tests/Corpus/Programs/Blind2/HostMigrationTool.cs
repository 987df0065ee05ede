using System.Text.RegularExpressions;

namespace HostMigration;

internal static class Program
{
    private static int Main(string[] args)
    {
        string newHost = args.Length > 1 ? args[1] : throw new ArgumentException("the account's access URL is missing");
        int changed = 0;
        foreach (string file in Directory.EnumerateFiles(args[0], "*.yml", SearchOption.AllDirectories))
        {
            string text = File.ReadAllText(file);
            if (!OldHost().IsMatch(text))
            {
                continue;
            }

            File.WriteAllText(file, OldHost().Replace(text, newHost));
            Console.WriteLine($"{file}: https://cloud.getdbt.com is now {newHost}");
            changed++;
        }

        return changed == 0 ? 1 : 0;
    }

    internal static bool NeedsMove(Uri uri) =>
        uri.Host.Equals("cloud.getdbt.com", StringComparison.OrdinalIgnoreCase)
        || uri.Host is "emea.dbt.com" or "au.dbt.com"
        || uri.Host.EndsWith(".getdbt.com", StringComparison.OrdinalIgnoreCase);

    private static readonly Regex Pattern = new(@"https://(cloud\.getdbt\.com|emea\.dbt\.com|au\.dbt\.com)");

    private static Regex OldHost() => Pattern;
}
