using DbtCloud.EndToEnd.Harness;

namespace DbtCloud.EndToEnd;

/// <summary>Who hears of the rules: projects that chose the package, not everybody below whom it lies.</summary>
public sealed class ScopeTests(PackageFeed feed)
{
    private const string Library = """
        namespace Wrapper;

        public static class Warehouse
        {
            public static string Describe(DbtCloud.DbtAccount account) => $"warehouse of {account}";
        }
        """;

    private string Client => StrangersProject.Reference("DbtCloud.Client", feed.Version);

    private static string Violation => StrangersProject.Program("SharedHeader.cs");

    [Theory]
    [InlineData("xunit.v3")]
    public async Task A_test_project_gets_a_hint_in_CI_too(string framework)
    {
        StrangersProject project = StrangersProject.Create(feed, "Tests", Client + StrangersProject.Reference(framework), ("Reports.cs", WithoutEntryPoint(Violation)));
        await project.RestoreAsync();

        CommandResult local = (await project.BuildAsync()).ShouldSucceed().ShouldBeSilent();
        Assert.Equal([("DBTC1001", "note")], Sarif.Read(project.SarifFile));

        CommandResult inCI = (await project.BuildAsync(environment: ("CI", "true"))).ShouldSucceed().ShouldBeSilent();
        Assert.Equal([("DBTC1001", "note")], Sarif.Read(project.SarifFile));
    }

    [Fact]
    public async Task A_project_that_only_uses_a_package_built_on_ours_hears_nothing()
    {
        StrangersProject wrapper = StrangersProject.Create(feed, "packaged/Acme.Warehouse", Client, ("Warehouse.cs", Library));
        (await DotNet.RunAsync(wrapper.Folder, $"pack --nologo -v q -p:OutputType=Library -p:PackageVersion={feed.Version} -o \"{Path.GetDirectoryName(feed.PackageFile)}\"")).ShouldSucceed();
        StrangersProject user = StrangersProject.Create(feed, "UsesPackage", StrangersProject.Reference("Acme.Warehouse", feed.Version), ("Program.cs", Violation));
        await user.RestoreAsync();

        (await user.BuildAsync(environment: ("CI", "true"))).ShouldSucceed().ShouldBeSilent();
        Assert.Empty(Sarif.Read(user.SarifFile));
        Assert.True(File.Exists(Path.Combine(user.Folder, "bin/Debug/net10.0/DbtCloud.Client.dll")), "The client itself has to be there.");
    }

    [Fact]
    public async Task A_project_that_uses_our_package_through_a_project_hears_of_the_rules()
    {
        _ = StrangersProject.Create(feed, "referenced/Acme.Library", Client, ("Warehouse.cs", Library + "\ninternal static class Program { private static void Main() { } }"));
        StrangersProject user = StrangersProject.Create(
            feed,
            "referenced/UsesProject",
            """<ProjectReference Include="../Acme.Library/Acme.Library.csproj" />""",
            ("Program.cs", Violation));
        await user.RestoreAsync();

        CommandResult build = (await user.BuildAsync(environment: ("CI", "true"))).ShouldFail();

        Assert.Contains(build.Findings, finding => finding is { Id: "DBTC1001", Severity: "error" });
    }

    [Fact]
    public async Task The_analyzers_alone_bring_nothing_that_runs()
    {
        StrangersProject project = StrangersProject.Create(
            feed,
            "AnalyzersOnly",
            $"""<PackageReference Include="DbtCloud.Client" Version="{feed.Version}" IncludeAssets="analyzers;build;buildTransitive" PrivateAssets="all" />""",
            ("Program.cs", Violation),
            ("appsettings.json", """{ "Dbt": { "Url": "https://cloud.getdbt.com/" } }"""));
        await project.RestoreAsync();

        CommandResult build = (await project.BuildAsync()).ShouldSucceed();

        Assert.Contains(build.Findings, finding => finding is { File: "Program.cs", Id: "DBTC1001", Severity: "warning" });
        Assert.Contains(build.Findings, finding => finding is { File: "appsettings.json", Id: "DBTC2004", Severity: "warning" });
        Assert.Equal(["AnalyzersOnly.dll"], Directory.EnumerateFiles(Path.Combine(project.Folder, "bin/Debug/net10.0"), "*.dll").Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_reference_for_the_whole_repository_brings_the_analyzers_to_every_project()
    {
        StrangersProject project = StrangersProject.Create(
            feed,
            "Global",
            string.Empty,
            ("Program.cs", Violation),
            ("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                  </PropertyGroup>
                  <ItemGroup>
                    <GlobalPackageReference Include="DbtCloud.Client" Version="{feed.Version}" IncludeAssets="analyzers;build;buildTransitive" PrivateAssets="all" />
                  </ItemGroup>
                </Project>
                """));
        await project.RestoreAsync();

        CommandResult build = (await project.BuildAsync(environment: ("CI", "true"))).ShouldFail();

        Assert.Contains(build.Findings, finding => finding is { Id: "DBTC1001", Severity: "error" });
    }

    [Fact]
    public async Task A_library_for_netstandard_builds_against_the_package()
    {
        StrangersProject project = StrangersProject.Create(feed, "Standard", Client, ("Library.cs", Library));
        project.Write("Standard.csproj", project.Read("Standard.csproj").Replace("net10.0", "netstandard2.0", StringComparison.Ordinal).Replace("<OutputType>Exe</OutputType>", "<LangVersion>latest</LangVersion>", StringComparison.Ordinal));
        await project.RestoreAsync();

        (await project.BuildAsync("-p:TreatWarningsAsErrors=true")).ShouldSucceed().ShouldBeSilent();
    }

    [Fact]
    public async Task Settings_below_the_top_folder_are_not_read()
    {
        const string OldHost = """{ "Dbt": { "Url": "https://cloud.getdbt.com/" } }""";
        StrangersProject project = StrangersProject.Create(
            feed,
            "Settings",
            Client,
            ("Program.cs", "System.Console.WriteLine();"),
            ("appsettings.Production.json", OldHost),
            ("publish/appsettings.json", OldHost),
            ("Properties/launchSettings.json", """{ "profiles": { "run": { "commandName": "Project", "environmentVariables": { "DBT_URL": "https://cloud.getdbt.com/" } } } }"""));
        await project.RestoreAsync();

        CommandResult asked = await DotNet.RunAsync(project.Folder, "msbuild -t:_DbtCloudApplyAnalyzerMode -getItem:AdditionalFiles -nologo");

        string listed = asked.ShouldSucceed().Output;
        Assert.Contains("appsettings.Production.json", listed, StringComparison.Ordinal);
        Assert.Contains("launchSettings.json", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("publish", listed, StringComparison.Ordinal);
    }

    private static string WithoutEntryPoint(string program) => program.Replace("static async Task Main()", "static async Task ReportAsync()", StringComparison.Ordinal);
}
