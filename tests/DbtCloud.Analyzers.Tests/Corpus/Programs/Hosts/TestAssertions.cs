// references: xunit
using Xunit;

public class UrlTests
{
    [Theory]
    [InlineData("https://ab123.us1.dbt.com", true)]
    [InlineData("https://ab123.eu1.dbt.com", true)]
    public void Accepts(string url, bool expected) => Assert.Equal(expected, Uri.TryCreate(url, UriKind.Absolute, out _));

    [Fact]
    public void Compares() => Assert.NotEqual("cloud.getdbt.com", new Uri("https://ab123.us1.dbt.com").Host);
}
