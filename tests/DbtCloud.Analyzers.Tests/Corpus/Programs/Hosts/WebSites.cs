public static class Links
{
    public const string Documentation = "https://docs.getdbt.com/docs/dbt-cloud-apis/overview";
    public const string Site = "https://www.getdbt.com";
    public const string Bare = "https://getdbt.com/pricing";
    public const string Hub = "https://hub.getdbt.com/dbt-labs/dbt_utils/latest/";
    public const string Learn = "https://learn.getdbt.com";
    public const string Status = "https://status.getdbt.com";
    public const string Forum = "https://discourse.getdbt.com/t/1234";

    public static void Show() => Console.WriteLine($"See {Documentation}, {Site}, {Bare}, {Hub}, {Learn}, {Status} and {Forum}.");
}
