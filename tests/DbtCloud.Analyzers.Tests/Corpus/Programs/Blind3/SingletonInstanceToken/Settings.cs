namespace Singletons;

public sealed class Settings
{
    private static readonly Lazy<Settings> Lazy = new(() => new Settings());

    private Settings()
    {
        DbtToken = Environment.GetEnvironmentVariable("DBT_TOKEN") ?? "";
        DbtPartnerToken = Environment.GetEnvironmentVariable("DBT_PARTNER_TOKEN") ?? "";
    }

    public static Settings Instance => Lazy.Value;

    public string DbtToken { get; }

    public string DbtPartnerToken { get; }
}
