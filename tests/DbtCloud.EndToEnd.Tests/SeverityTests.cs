using DbtCloud.EndToEnd.Harness;

namespace DbtCloud.EndToEnd;

/// <summary>One project with one violation, built in all the ways in which a user may want to hear of it.</summary>
public sealed class SeverityTests(SharedTokenProject shared) : IClassFixture<SharedTokenProject>
{
    private const string Rule = "DBTC1001";

    private StrangersProject Project => shared.Project;

    [Fact]
    public async Task A_local_build_warns_at_the_second_accounts_token_and_names_both_accounts()
    {
        CommandResult build = (await Project.BuildAsync()).ShouldSucceed();

        Finding finding = Assert.Single(build.Findings);
        string line = SharedTokenProject.Text.Split('\n')[finding.Line - 1];
        Assert.Equal(("Program.cs", Rule, "warning"), (finding.File, finding.Id, finding.Severity));
        Assert.Contains("\"guild\"", line, StringComparison.Ordinal);
        Assert.StartsWith("configuration[\"DbtCloud:Token\"]", line[(finding.Column - 1)..], StringComparison.Ordinal);
        Assert.Contains("70403103922125", finding.Message, StringComparison.Ordinal);
        Assert.Contains("70403103922126", finding.Message, StringComparison.Ordinal);
        Assert.Contains("DbtCloud:Token", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CI", "true")]
    [InlineData("GITHUB_ACTIONS", "true")]
    [InlineData("TF_BUILD", "True")]
    [InlineData("TEAMCITY_VERSION", "2026.1")]
    public async Task A_build_in_CI_fails(string variable, string value)
    {
        CommandResult build = (await Project.BuildAsync(environment: (variable, value))).ShouldFail();

        Assert.Equal((Rule, "error"), (Assert.Single(build.Findings).Id, build.Findings[0].Severity));
    }

    [Theory]
    [InlineData("CI", "true", "Strict")]
    [InlineData("CI", "1", "Strict")]
    [InlineData("GITHUB_ACTIONS", "true", "Strict")]
    [InlineData("TF_BUILD", "True", "Strict")]
    [InlineData("GITLAB_CI", "true", "Strict")]
    [InlineData("TEAMCITY_VERSION", "2026.1", "Strict")]
    [InlineData("JENKINS_URL", "https://jenkins.example/", "Strict")]
    [InlineData("BUILDKITE", "true", "Strict")]
    [InlineData("CIRCLECI", "true", "Strict")]
    [InlineData("TRAVIS", "true", "Strict")]
    [InlineData("APPVEYOR", "True", "Strict")]
    [InlineData("CODEBUILD_BUILD_ID", "project:1", "Strict")]
    [InlineData("ContinuousIntegrationBuild", "true", "Strict")]
    [InlineData("CI", "false", "Default")]
    [InlineData("GITHUB_ACTIONS", "", "Default")]
    [InlineData("DbtCloudAnalyzerMode", "Off", "Off")]
    public async Task The_mode_follows_the_machine(string variable, string value, string mode)
    {
        CommandResult asked = await DotNet.RunAsync(Project.Folder, "msbuild -t:_DbtCloudResolveAnalyzerMode -getProperty:DbtCloudAnalyzerMode -nologo", (variable, value));

        Assert.Equal(mode, asked.ShouldSucceed().Output.Trim());
    }

    [Fact]
    public async Task A_build_in_CI_fails_on_a_warm_obj_folder()
    {
        (await Project.BuildAsync()).ShouldSucceed();

        CommandResult again = (await Project.BuildAgainAsync(("CI", "true"))).ShouldFail();

        Assert.Equal("error", Assert.Single(again.Findings).Severity);
    }

    [Fact]
    public async Task Strict_asked_for_fails_a_local_build() => (await Project.BuildAsync("-p:DbtCloudAnalyzerMode=Strict")).ShouldFail();

    [Fact]
    public async Task Default_asked_for_warns_in_CI()
    {
        CommandResult build = (await Project.BuildAsync("-p:DbtCloudAnalyzerMode=Default", ("CI", "true"))).ShouldSucceed();

        Assert.Equal("warning", Assert.Single(build.Findings).Severity);
    }

    [Fact]
    public async Task Off_is_silent_in_CI() => (await Project.BuildAsync("-p:DbtCloudAnalyzerMode=Off", ("CI", "true"))).ShouldSucceed().ShouldBeSilent();

    [Fact]
    public async Task A_misspelt_mode_is_told() =>
        Assert.Contains("DBTC0001", (await Project.BuildAsync("-p:DbtCloudAnalyzerMode=Strikt")).ShouldSucceed().Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("dotnet_diagnostic.DBTC1001.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.category-DbtCloud.Credentials.severity = none")]
    public async Task An_editorconfig_silences_the_rule_in_CI(string setting)
    {
        Project.Write(".editorconfig", $"root = true\n[*.cs]\n{setting}\n");
        try
        {
            (await Project.BuildAsync(environment: ("CI", "true"))).ShouldSucceed().ShouldBeSilent();
        }
        finally
        {
            Project.Delete(".editorconfig");
        }
    }

    [Theory]
    [InlineData("dotnet_diagnostic.DBTC1001.severity = warning")]
    [InlineData("dotnet_analyzer_diagnostic.category-DbtCloud.Credentials.severity = warning")]
    public async Task An_editorconfig_keeps_the_rule_a_warning_in_CI(string setting)
    {
        Project.Write(".editorconfig", $"root = true\n[*.cs]\n{setting}\n");
        try
        {
            CommandResult build = (await Project.BuildAsync(environment: ("CI", "true"))).ShouldSucceed();

            Assert.Equal("warning", Assert.Single(build.Findings).Severity);
        }
        finally
        {
            Project.Delete(".editorconfig");
        }
    }

    [Fact]
    public async Task A_pragma_silences_the_rule_in_CI()
    {
        Project.Write("Program.cs", "#pragma warning disable DBTC1001 // one tenant\n" + SharedTokenProject.Text);
        try
        {
            (await Project.BuildAsync(environment: ("CI", "true"))).ShouldSucceed().ShouldBeSilent();
        }
        finally
        {
            Project.Write("Program.cs", SharedTokenProject.Text);
        }
    }

    [Fact]
    public async Task NoWarn_silences_the_rule_in_CI() =>
        (await Project.BuildAsync("-p:NoWarn=DBTC1001", ("CI", "true"))).ShouldSucceed().ShouldBeSilent();
}
