public static class Migration
{
    public static bool NeedsMigration(Uri url) =>
        url.Host.Equals("cloud.getdbt.com", StringComparison.OrdinalIgnoreCase) || url.Host == "emea.dbt.com" || url.Host.EndsWith(".getdbt.com", StringComparison.Ordinal);

    public static string Describe(string host) => host switch
    {
        "cloud.getdbt.com" => "shared, North America",
        "au.dbt.com" => "shared, Australia",
        _ => "own access URL",
    };

    public static void Warn() => Console.WriteLine("cloud.getdbt.com is deprecated: use your access URL.");
}
