using DbtCloud.EndToEnd.Harness;

namespace DbtCloud.EndToEnd;

/// <summary>
/// <c>dotnet format analyzers</c> on three different projects: it takes whichever diagnostic of an analyzer comes first,
/// so that a package whose fixes depend on the order passes on one project by luck.
/// </summary>
public sealed class FixTests(PackageFeed feed)
{
    [Theory]
    [InlineData("SharedConfigurationKey.cs", "DBTC1001")]
    [InlineData("SharedHeader.cs", "DBTC1001")]
    [InlineData("OldHostAndAllAccounts.cs", "DBTC2001", "DBTC2004")]
    public async Task Dotnet_format_repairs_what_the_build_reported(string program, params string[] reported)
    {
        StrangersProject project = Create("Fix" + Path.GetFileNameWithoutExtension(program), program);
        await project.RestoreAsync();
        CommandResult before = (await project.BuildAsync()).ShouldSucceed();
        Assert.Equal(reported, before.Findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal));

        (await DotNet.RunAsync(project.Folder, "format analyzers --severity warn --no-restore")).ShouldSucceed();

        (await project.BuildAsync(environment: ("CI", "true"))).ShouldSucceed().ShouldBeSilent();
        Assert.NotEqual(StrangersProject.Program(program), project.Read("Program.cs"));
    }

    private StrangersProject Create(string name, string program) => StrangersProject.Create(
        feed,
        name,
        StrangersProject.Reference("DbtCloud.Client", feed.Version) + StrangersProject.Reference("Microsoft.Extensions.Hosting"),
        ("Program.cs", StrangersProject.Program(program)));
}
