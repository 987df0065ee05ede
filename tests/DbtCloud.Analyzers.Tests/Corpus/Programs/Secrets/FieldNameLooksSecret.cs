public static class Names
{
    public const string TokenKey = "DbtCloud:Accounts:spice:Token";
    public const string TokenVariable = "DBT_CLOUD_TOKEN";
    public const string Header = "Authorization";
    public const string Hash = "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";

    public static string? Read() => Environment.GetEnvironmentVariable(TokenVariable);
}
