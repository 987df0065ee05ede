using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;
using DbtCloud.EndToEnd.Harness;

namespace DbtCloud.EndToEnd;

public sealed class PackageContentTests(PackageFeed feed)
{
    private static readonly string[] PackagingParts = ["[Content_Types].xml", "_rels/.rels", "package/"];

    private static string[] RulePages => [.. Directory
        .EnumerateFiles(Path.Combine(BuildFacts.RepositoryRoot, "docs", "rules"), "*.md")
        .Select(file => "docs/rules/" + Path.GetFileName(file))];

    [Fact]
    public void The_package_holds_exactly_these_files()
    {
        string[] expected =
        [
            "DbtCloud.Client.nuspec",
            "README.md",
            "analyzers/dotnet/roslyn4.8/cs/DbtCloud.Analyzers.CodeFixes.dll",
            "analyzers/dotnet/roslyn4.8/cs/DbtCloud.Analyzers.dll",
            "buildTransitive/DbtCloud.Client.props",
            "buildTransitive/DbtCloud.Client.targets",
            .. RulePages,
            "lib/net10.0/DbtCloud.Client.dll",
            "lib/net10.0/DbtCloud.Client.xml",
            "lib/netstandard2.0/DbtCloud.Client.dll",
            "lib/netstandard2.0/DbtCloud.Client.xml",
        ];

        Assert.Equal(Sorted(expected), FilesOf(feed.PackageFile));
    }

    [Fact]
    public void Every_rule_has_its_page_in_the_package()
    {
        string[] ids = ["1001", "1002", "1003", "1004", "2001", "2002", "2003", "2004", "2005", "2006", "3001", "3003", "3004", "3005"];

        Assert.Superset(ids.Select(id => $"docs/rules/DBTC{id}.md").ToHashSet(), FilesOf(feed.PackageFile).ToHashSet());
    }

    [Fact]
    public void The_package_for_ASP_NET_Core_holds_exactly_these_files() => Assert.Equal(
        ["DbtCloud.Client.AspNetCore.nuspec", "README.md", "lib/net10.0/DbtCloud.Client.AspNetCore.dll", "lib/net10.0/DbtCloud.Client.AspNetCore.xml"],
        FilesOf(feed.AspNetCorePackageFile));

    [Fact]
    public void The_symbols_package_holds_the_symbols_of_both_frameworks() => Assert.Equal(
        ["DbtCloud.Client.nuspec", "lib/net10.0/DbtCloud.Client.pdb", "lib/netstandard2.0/DbtCloud.Client.pdb"],
        FilesOf(feed.SymbolsFile));

    [Fact]
    public void The_symbols_name_the_published_sources()
    {
        if (!Path.Exists(Path.Combine(BuildFacts.RepositoryRoot, ".git")))
        {
            Assert.Skip("Not a git clone: no commit to name.");
        }

        using ZipArchive package = ZipFile.OpenRead(feed.SymbolsFile);
        using MemoryStream symbols = new();
        using (Stream entry = package.GetEntry("lib/net10.0/DbtCloud.Client.pdb")!.Open())
        {
            entry.CopyTo(symbols);
        }

        symbols.Position = 0;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        MetadataReader reader = provider.GetMetadataReader();
        Guid sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
        string document = reader.CustomDebugInformation
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == sourceLink)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
            .Single();

        Assert.Contains("https://raw.githubusercontent.com/", document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_names_licence_readme_and_repository()
    {
        XElement metadata = ReadManifest();

        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.NotEmpty(Value(metadata, "description"));
        Assert.StartsWith("https://", metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("url")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Users_on_net10_inherit_four_packages() => Assert.Equal(
        ["Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Http", "Microsoft.Extensions.Options.ConfigurationExtensions", "Polly.Core"],
        DependenciesOf("net10.0"));

    [Fact]
    public void No_compiler_package_is_a_dependency() => Assert.DoesNotContain(
        DependenciesOf("net10.0").Concat(DependenciesOf(".NETStandard2.0")),
        id => id.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || id.StartsWith("DbtCloud", StringComparison.Ordinal) || id == "PolySharp");

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

    private static string[] FilesOf(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return Sorted(archive.Entries.Select(entry => entry.FullName).Where(name => !PackagingParts.Any(part => name.StartsWith(part, StringComparison.Ordinal))));
    }

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];

    private string[] DependenciesOf(string framework) => Sorted(ReadManifest()
        .Descendants()
        .Single(element => element.Name.LocalName == "group" && element.Attribute("targetFramework")?.Value == framework)
        .Elements()
        .Select(dependency => dependency.Attribute("id")!.Value));

    private XElement ReadManifest()
    {
        using ZipArchive archive = ZipFile.OpenRead(feed.PackageFile);
        using Stream manifest = archive.GetEntry("DbtCloud.Client.nuspec")!.Open();
        return XDocument.Load(manifest).Root!.Elements().Single();
    }
}
