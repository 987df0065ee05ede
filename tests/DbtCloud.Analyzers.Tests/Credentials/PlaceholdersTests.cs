namespace DbtCloud.Analyzers.Credentials;

public class PlaceholdersTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("<token>")]
    [InlineData("{token}")]
    [InlineData("${DBT_TOKEN}")]
    [InlineData("#{DbtToken}#")]
    [InlineData("__DBT_TOKEN__")]
    [InlineData("$(DbtToken)")]
    [InlineData("%DBT_TOKEN%")]
    [InlineData("YOUR_TOKEN")]
    [InlineData("your-dbt-token")]
    [InlineData("dbtu_your_token")]
    [InlineData("dbtc_xxxxxxxx")]
    [InlineData("Bearer <token>")]
    [InlineData("xxxx")]
    [InlineData("****")]
    [InlineData("TOKEN")]
    [InlineData("changeme")]
    [InlineData("change-me")]
    [InlineData("not-a-real-token")]
    [InlineData("set in user secrets")]
    [InlineData("@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/dbt)")]
    [InlineData("op://vault/dbt/token")]
    public void A_text_that_stands_for_a_secret_is_one(string text) => Assert.True(Placeholders.Is(text));

    [Theory]
    [InlineData("s3cr3t-Value")]
    [InlineData("8f14e45fceea167a5a36dedd4bea2543")]
    [InlineData("abcf9g")]
    [InlineData("Yourself1")]
    public void A_secret_is_none(string text) => Assert.False(Placeholders.Is(text));

    [Fact]
    public void A_token_of_a_known_form_is_none() => Assert.False(Placeholders.Is(FakeTokens.Personal()));
}
