using DbtCloud.Analyzers.Flow.Traces;

namespace DbtCloud.Analyzers.Tests.Flow.Traces;

public class NameSetTests
{
    [Theory]
    [InlineData("new Settings()", true)]
    [InlineData("Settings", true)]
    [InlineData("x.Settings_", false)]
    [InlineData("MySettings", false)]
    [InlineData("settings", false)]
    [InlineData("", false)]
    public void A_text_holds_a_name_as_a_whole_word(string text, bool expected)
    {
        NameSet names = new();
        names.Add("Settings");
        names.Add("Aa");

        Assert.Equal(expected, names.IsAnyIn(text));
    }

    [Fact]
    public void Names_with_one_hash_are_told_apart()
    {
        NameSet names = new();
        names.Add("Aa");

        Assert.False(names.IsAnyIn("BB"));
        Assert.False(names.Contains("BB"));
        Assert.True(names.Contains("Aa"));
    }
}
