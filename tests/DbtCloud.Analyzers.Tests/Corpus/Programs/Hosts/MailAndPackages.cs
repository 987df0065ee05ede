public static class Contacts
{
    public const string Support = "support@getdbt.com";
    public const string SupportMail = "support@dbtlabs.com";
    public const string Package = "https://hub.getdbt.com/";
    public const string Blog = "https://blog.getdbt.com/how-we-structure";
    public const string Docs = "https://docs.getdbt.com/reference/artifacts/manifest-json";
    public const string Schema = "https://schemas.getdbt.com/dbt/manifest/v12.json";

    public static bool IsManifest(string schema) => schema.StartsWith("https://schemas.getdbt.com/dbt/manifest/", StringComparison.Ordinal);
}
