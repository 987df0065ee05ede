public static class Known
{
    public const string Acme = "acme.getdbt.com";

    public static readonly string[] Customers = ["one.getdbt.com", "two.getdbt.com"];

    public static bool IsKnown(string host) => host == Acme || Customers.Contains(host);
}
