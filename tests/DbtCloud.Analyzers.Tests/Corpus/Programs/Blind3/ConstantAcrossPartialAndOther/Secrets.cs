namespace Store;

internal static class Secrets
{
    private static readonly Lazy<string> Loaded = new(() => File.ReadAllText("/run/secrets/dbt").Trim());

    public static string Current => Loaded.Value;
}
