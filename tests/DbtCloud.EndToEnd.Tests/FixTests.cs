using DbtCloud.Emulator;
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

    [Fact]
    public async Task The_repaired_program_runs_with_a_token_for_each_account()
    {
        StrangersProject project = Create("FixAndRun", "SharedConfigurationKey.cs");
        await project.RestoreAsync();
        (await DotNet.RunAsync(project.Folder, "format analyzers --severity warn --no-restore")).ShouldSucceed();
        (await project.BuildAsync()).ShouldSucceed().ShouldBeSilent();
        await using DbtCloudEmulator cloud = await DbtCloudEmulator.StartAsync(options => options.SeparateHosts = true, TestContext.Current.CancellationToken);
        EmulatedAccount spice = cloud.AddAccount("spice", account => account.AccountId = 70403103922125);
        EmulatedAccount guild = cloud.AddAccount("guild", account => account.AccountId = 70403103922126);
        spice.AddJob("first");
        spice.AddJob("second");
        guild.AddJob("third");

        CommandResult run = await project.RunAsync(
            environment:
            [
                ("Addresses__Spice", spice.AccessUrl.ToString()),
                ("Addresses__Guild", guild.AccessUrl.ToString()),
                ("DbtCloud__Token", spice.ServiceToken),
                ("DbtCloud__Accounts__guild__Token", guild.ServiceToken),
            ]);

        Assert.Contains("spice 70403103922125 2 jobs", run.ShouldSucceed().Output, StringComparison.Ordinal);
        Assert.Contains("guild 70403103922126 1 jobs", run.Output, StringComparison.Ordinal);
    }

    private StrangersProject Create(string name, string program) => StrangersProject.Create(
        feed,
        name,
        StrangersProject.Reference("DbtCloud.Client", feed.Version) + StrangersProject.Reference("Microsoft.Extensions.Hosting"),
        ("Program.cs", StrangersProject.Program(program)));
}
