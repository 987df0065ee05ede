using DbtCloud.EndToEnd.Harness;

namespace DbtCloud.EndToEnd;

/// <summary>Code outside this repository is written against the names in <c>Contract/PublicSurface.cs</c>.</summary>
public sealed class ContractTests(PackageFeed feed)
{
    private static string Copy => Path.Combine(BuildFacts.RepositoryRoot, "tests", "DbtCloud.EndToEnd.Tests", "Contract", "PublicSurface.cs");

    [Fact]
    public async Task The_public_surface_compiles_unchanged_against_the_package()
    {
        StrangersProject project = StrangersProject.Create(
            feed,
            "Contract",
            StrangersProject.Reference("DbtCloud.Client", feed.Version) + StrangersProject.Reference("Microsoft.Extensions.Hosting"),
            ("PublicSurface.cs", File.ReadAllText(Copy)),
            ("Program.cs", "System.Console.WriteLine(\"compiled\");"));
        await project.RestoreAsync();

        (await project.BuildAsync("-p:TreatWarningsAsErrors=true")).ShouldSucceed().ShouldBeSilent();
    }

    [Fact]
    public void The_copy_of_the_contract_is_the_contract()
    {
        string original = Path.GetFullPath(Path.Combine(BuildFacts.RepositoryRoot, "..", "shared", "contract", "PublicSurface.cs"));
        if (!File.Exists(original))
        {
            Assert.Skip("The contract itself lies outside the repository, and not on this machine.");
        }

        Assert.Equal(File.ReadAllBytes(original), File.ReadAllBytes(Copy));
    }
}
