using DbtCloud.Analyzers.Configuration;

namespace DbtCloud.Analyzers.Verification;

public class HarnessTests
{
    [Theory]
    [InlineData("System.Net.Http.HttpClient")]
    [InlineData("System.Net.Http.Json.HttpClientJsonExtensions")]
    [InlineData("Microsoft.Extensions.Configuration.IConfiguration")]
    [InlineData("Microsoft.AspNetCore.Mvc.ControllerBase")]
    [InlineData("RestSharp.RestClient")]
    [InlineData("Flurl.Http.FlurlClient")]
    [InlineData("Refit.GetAttribute")]
    [InlineData("DbtCloud.DbtAccount")]
    public void Programs_under_test_see(string type)
        => Assert.NotNull(AnalyzerRun.Compile(string.Empty, Setup.Default).GetTypeByMetadataName(type));

    [Fact]
    public void Only_test_projects_see_a_test_framework()
    {
        Assert.False(TestFrameworks.AreReferencedBy(AnalyzerRun.Compile(string.Empty, Setup.Default)));
        Assert.True(TestFrameworks.AreReferencedBy(AnalyzerRun.Compile(string.Empty, Setup.Default with { References = TestReferences.TestProject })));
    }

    [Fact]
    public Task A_marked_finding_is_verified() => Verify.Diagnostics<Marked>("""class C { string s = {|DBTC1001:"here"|}; }""");

    [Fact]
    public Task A_finding_without_mark_fails_the_test()
        => Assert.ThrowsAnyAsync<Exception>(() => Verify.Diagnostics<Marked>("""class C { string s = "here"; }"""));

    [Fact]
    public Task A_mark_without_finding_fails_the_test()
        => Assert.ThrowsAnyAsync<Exception>(() => Verify.Diagnostics<Marked>("""class C { string s = {|DBTC1001:"there"|}; }"""));

#pragma warning disable RS1001, RS1036 // a stand-in for a rule, never exported
    private sealed class Marked() : MarkedStringAnalyzer(Descriptors.DBTC1001);
#pragma warning restore RS1001, RS1036
}
