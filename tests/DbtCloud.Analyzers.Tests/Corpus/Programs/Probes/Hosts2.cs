public static class Hosts2
{
    private const string Default = "https://cloud.getdbt.com/api/v2/";
    public static string Metadata { get; set; } = "https://metadata.emea.dbt.com/graphql"; // expect: DBTC2004
    private const string Docs = "https://docs.getdbt.com/docs/dbt-cloud-apis";
    public static Uri Make(string region = "au.dbt.com") => new("https://" + region + "/api/v2/"); // expect: DBTC2004
    public static bool IsOld(Uri u) => u.Host == "cloud.getdbt.com" || u.Host.EndsWith(".getdbt.com");
    public static void Print() => Console.WriteLine($"{Default} {Docs} https://cloud.getdbt.com");
    public static string Env => Environment.GetEnvironmentVariable("DBT_HOST") ?? "cloud.getdbt.com"; // expect: DBTC2004
}
