public static class Regions
{
    private static readonly Dictionary<string, string> AccessUrls = new()
    {
        ["us"] = "https://cloud.getdbt.com", // expect: DBTC2004
        ["emea"] = "https://emea.dbt.com", // expect: DBTC2004
        ["own"] = "https://ab123.us1.dbt.com",
        ["eu"] = "https://ab123.eu1.dbt.com",
    };

    public static string Of(string region) => AccessUrls[region];
}
