namespace DbtCloud.Support;

/// <summary>Tokens for tests, put together at run time so that no file holds one.</summary>
internal static class FakeToken
{
    private static int count;

    public static string Personal() => "dbtu_" + Body();

    public static string Service() => "dbtc_" + Body();

    private static string Body() => $"fake-{Interlocked.Increment(ref count)}-{Guid.NewGuid():N}";
}
