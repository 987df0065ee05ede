using CsCheck;

namespace DbtCloud.Analyzers.Credentials;

public class TokenTextTests
{
    [Fact]
    public void A_random_body_of_thirty_or_more_is_a_token()
        => Gen.Select(Gen.Int[0, 100_000], Gen.Int[30, 80], Gen.Bool)
            .Sample((seed, length, personal) => TokenText.ContainsToken(personal ? FakeTokens.Personal(seed, length) : FakeTokens.Service(seed, length)));

    [Fact]
    public void A_shorter_body_is_none() => Assert.False(TokenText.ContainsToken(FakeTokens.Personal(length: 29)));

    [Theory]
    [InlineData("Bearer {0}")]
    [InlineData("https://ab123.us1.dbt.com/?token={0}")]
    [InlineData("\"{0}\";")]
    public void A_token_is_found_inside_a_text(string frame)
    {
        string token = FakeTokens.Service(7);
        string text = frame.Replace("{0}", token, StringComparison.Ordinal);

        Assert.True(TokenText.TryFind(text, out int start, out int length));
        Assert.Equal(token, text.Substring(start, length));
        Assert.Equal("service token", TokenText.KindAt(text, start));
    }

    [Fact]
    public void A_token_after_a_placeholder_is_found()
        => Assert.True(TokenText.ContainsToken("dbtu_" + new string('x', 50) + " " + FakeTokens.Personal()));

    [Theory]
    [InlineData("dbtu_")]
    [InlineData("dbtu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("dbtc_your_personal_access_token_goes_here_please")]
    [InlineData("dbtc_000000000000000000000000000000000000000000000")]
    [InlineData("dbtu_EXAMPLE_TOKEN_0123456789_ABCDEFGHIJ")]
    [InlineData("dbtu_analytics_nightly_refresh_of_the_warehouse")]
    [InlineData("dbt_utils_generate_surrogate_key_0123456789ABCDEF")]
    public void A_placeholder_or_a_name_is_none(string text) => Assert.False(TokenText.ContainsToken(text));

    [Fact]
    public void A_prefix_inside_a_word_is_none() => Assert.False(TokenText.ContainsToken("my" + FakeTokens.Personal()));
}
