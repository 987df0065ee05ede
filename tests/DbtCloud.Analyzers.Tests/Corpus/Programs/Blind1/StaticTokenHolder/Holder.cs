namespace Static.Shared;

internal static class DbtSecrets
{
    internal static string Token { get; } = Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN") ?? "";

    internal static string OtherToken { get; } = Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN_OTHER") ?? "";
}
