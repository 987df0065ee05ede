public static class Vault
{
    private static readonly Dictionary<string, string> Tokens = new()
    {
        ["spice"] = "{{service:spice}}", // expect: DBTC1002
        ["guild"] = Environment.GetEnvironmentVariable("GUILD") ?? "",
    };

    public static string Get(string key) => Tokens[key];
}
