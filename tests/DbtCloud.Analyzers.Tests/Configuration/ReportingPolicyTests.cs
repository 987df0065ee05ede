using DbtCloud.Analyzers.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Configuration;

public class ReportingPolicyTests
{
    private const string Source = """class C { string s = "here"; }""";

    private static readonly Setup Tests = Setup.Default with { References = TestReferences.TestProject };

    [Fact]
    public async Task A_warning_rule_warns_by_default()
        => Assert.Equal(DiagnosticSeverity.Warning, await SeverityOf(new Reports1001(), Setup.Default));

    [Fact]
    public async Task A_warning_rule_is_an_error_in_Strict()
        => Assert.Equal(DiagnosticSeverity.Error, await SeverityOf(new Reports1001(), Setup.Default with { Mode = "Strict" }));

    [Fact]
    public async Task An_information_rule_stays_one_in_Strict()
        => Assert.Equal(DiagnosticSeverity.Info, await SeverityOf(new Reports2006(), Setup.Default with { Mode = "strict" }));

    [Fact]
    public async Task Nothing_is_reported_in_Off()
        => Assert.Null(await SeverityOf(new Reports1001(), Setup.Default with { Mode = "Off" }));

    [Fact]
    public async Task An_unknown_mode_is_the_default()
        => Assert.Equal(DiagnosticSeverity.Warning, await SeverityOf(new Reports1001(), Setup.Default with { Mode = "Loud" }));

    [Theory]
    [InlineData(null)]
    [InlineData("Strict")]
    public async Task Credential_rules_only_inform_in_test_projects(string? mode)
        => Assert.Equal(DiagnosticSeverity.Info, await SeverityOf(new Reports1001(), Tests with { Mode = mode }));

    [Fact]
    public async Task Other_rules_are_the_same_in_test_projects()
        => Assert.Equal(DiagnosticSeverity.Error, await SeverityOf(new Reports2001(), Tests with { Mode = "Strict" }));

    [Fact]
    public async Task A_test_project_can_ask_for_the_same_treatment_in_an_editorconfig()
        => Assert.Equal(DiagnosticSeverity.Warning, await SeverityOf(new Reports1001(), Tests with { EditorConfig = "dbtcloud.test_projects = same" }));

    [Fact]
    public async Task A_test_project_can_ask_for_the_same_treatment_in_a_globalconfig()
        => Assert.Equal(DiagnosticSeverity.Error, await SeverityOf(new Reports1001(), Tests with { Mode = "Strict", GlobalConfig = "dbtcloud.test_projects = same" }));

    [Theory]
    [InlineData("dotnet_diagnostic.DBTC1001.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("dotnet_analyzer_diagnostic.category-DbtCloud.Credentials.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("dotnet_diagnostic.DBTC1001.severity = none", null)]
    [InlineData("dotnet_analyzer_diagnostic.category-DbtCloud.Credentials.severity = none", null)]
    public async Task The_users_severity_wins_in_Strict(string line, DiagnosticSeverity? expected)
        => Assert.Equal(expected, await SeverityOf(new Reports1001(), Setup.Default with { Mode = "Strict", EditorConfig = line }));

    [Fact]
    public async Task A_pragma_wins_in_Strict()
        => Assert.Empty(await AnalyzerRun.DiagnosticsAsync("#pragma warning disable DBTC1001\n" + Source, Setup.Default with { Mode = "Strict" }, new Reports1001()));

    [Fact]
    public async Task A_suppression_wins_in_Strict()
    {
        string source = """[System.Diagnostics.CodeAnalysis.SuppressMessage("DbtCloud.Credentials", "DBTC1001")] class C { string s = "here"; }""";

        Assert.Empty(await AnalyzerRun.DiagnosticsAsync(source, Setup.Default with { Mode = "Strict" }, new Reports1001()));
    }

    private static async Task<DiagnosticSeverity?> SeverityOf(DiagnosticAnalyzer analyzer, Setup setup)
    {
        IReadOnlyList<Diagnostic> found = await AnalyzerRun.DiagnosticsAsync(Source, setup, analyzer);
        return found.Count == 0 ? null : Assert.Single(found).Severity;
    }

#pragma warning disable RS1001, RS1036 // stand-ins for rules, never exported
    private sealed class Reports1001() : MarkedStringAnalyzer(Descriptors.DBTC1001);

    private sealed class Reports2001() : MarkedStringAnalyzer(Descriptors.DBTC2001);

    private sealed class Reports2006() : MarkedStringAnalyzer(Descriptors.DBTC2006);
#pragma warning restore RS1001, RS1036
}
