namespace DbtCloud.Analyzers.Credentials;

/// <summary>Texts with the form of a token, put together while tests run so that no source file holds one.</summary>
internal static class FakeTokens
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

    public static string Personal(int seed = 1, int length = 50) => TokenText.PersonalAccessTokenPrefix + Body(seed, length);

    public static string Service(int seed = 1, int length = 50) => TokenText.ServiceTokenPrefix + Body(seed, length);

#pragma warning disable CA5394 // no secret is made here
    private static string Body(int seed, int length)
    {
        Random random = new(seed);
        return new string([.. Enumerable.Range(0, length).Select(_ => Alphabet[random.Next(62)])]);
    }
#pragma warning restore CA5394
}
