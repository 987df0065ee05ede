using DbtCloud;

public static class Clients
{
    private static readonly Uri Url = new("https://ab123.us1.dbt.com");

    public static DbtCloudClient Spice { get; } = new(new DbtAccount(70403103922125, Url), DbtToken.FromEnvironmentVariable("DBT_TOKEN"));

    public static DbtCloudClient Guild { get; } = new(new DbtAccount(70403103922126, Url), Environment.GetEnvironmentVariable("DBT_TOKEN")!); // expect: DBTC1001

    public static DbtCloudClient Sietch { get; } = new(new DbtAccount(70403103922127, Url), new DbtToken(Environment.GetEnvironmentVariable("DBT_SIETCH")!));
}
