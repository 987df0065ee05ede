namespace DbtCloud.Analyzers.Configuration;

public class FilePatternsTests
{
    [Theory]
    [InlineData("appsettings.Development.json", "/src/app/appsettings.Development.json", true)]
    [InlineData("appsettings.Development.json", "/src/app/appsettings.json", false)]
    [InlineData("appsettings.*.json", @"C:\src\app\appsettings.Test.json", true)]
    [InlineData("appsettings.*.json", "/src/app/appsettings.json", false)]
    [InlineData("a.json, b.json", "/src/b.json", true)]
    [InlineData("tests/**/appsettings.json", "/repo/tests/one/two/appsettings.json", true)]
    [InlineData("tests/**/appsettings.json", "/repo/tests/appsettings.json", true)]
    [InlineData("tests/**/appsettings.json", "/repo/src/appsettings.json", false)]
    [InlineData("tests/*.json", "/repo/tests/one/appsettings.json", false)]
    [InlineData("LAUNCHsettings.json", "/src/Properties/launchSettings.json", true)]
    [InlineData("", "/src/appsettings.json", false)]
    public void A_pattern_matches_names_and_ends_of_paths(string list, string path, bool expected)
        => Assert.Equal(expected, new FilePatterns(list).Match(path));
}
