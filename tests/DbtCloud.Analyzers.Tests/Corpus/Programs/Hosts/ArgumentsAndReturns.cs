public static class Client
{
    public static Uri Default() => new("https://metadata.au.dbt.com/graphql"); // expect: DBTC2004

    public static void Configure(Action<string> use)
    {
        use("cloud.getdbt.com"); // expect: DBTC2004
        use("ab123.us1.dbt.com");
    }

    public static string Choose(bool old) => old ? "https://semantic-layer.au.dbt.com/api/graphql" : "https://ab123.semantic-layer.au1.dbt.com/api/graphql"; // expect: DBTC2004
}
