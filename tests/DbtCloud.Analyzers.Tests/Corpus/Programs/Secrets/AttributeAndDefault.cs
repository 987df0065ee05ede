public sealed class CliOptions
{
    [System.ComponentModel.DefaultValue("{{token:attribute}}")] // expect: DBTC1002
    public string? Token { get; set; }

    public static string Describe(string token = "{{service:default}}") => token[..5]; // expect: DBTC1002

    public static string[] Examples => ["--token", "dbtu_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"];
}
