// references: xunit
using Xunit;

public class MaskTests
{
    [Fact]
    public void Masks() => Assert.Equal("dbtu_***", Mask("{{token:test}}")); // expect-info: DBTC1002

    private static string Mask(string token) => token[..5] + "***";
}
