public static class Tables
{
    public const string Users = "dbtu_users";
    public const string Customers = "dbtc_customers_by_month";
    public const string Prefix = "dbtu_";
    public const string Long = "dbtc_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    public static bool IsToken(string text) => text.StartsWith("dbtu_", StringComparison.Ordinal) || text.StartsWith("dbtc_", StringComparison.Ordinal);

    public static string Pattern => "\\bdbt[uc]_[A-Za-z0-9_-]{30,}";
}
