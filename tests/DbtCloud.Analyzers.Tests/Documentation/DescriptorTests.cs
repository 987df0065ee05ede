using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DbtCloud.Analyzers.Documentation;

public class DescriptorTests
{
    [Fact]
    public void Every_rule_has_one_analyzer_class()
        => Assert.All(AllRules.Ids, id => Assert.Single(AllRules.Analyzers, analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == id)));

    [Fact]
    public void Every_analyzer_class_has_one_rule()
        => Assert.All(AllRules.Analyzers, analyzer => Assert.Single(analyzer.SupportedDiagnostics.Select(descriptor => descriptor.Id).Distinct()));

    [Fact]
    public void Rules_that_need_the_whole_project_say_so()
        => Assert.Equal(
            ["DBTC1004"],
            AllRules.Descriptors.Where(descriptor => descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd)).Select(descriptor => descriptor.Id));

    [Fact]
    public void Release_notes_list_every_rule_with_category_severity_and_title()
    {
        string folder = Path.Combine(RulePage.Root(), "src", "DbtCloud.Analyzers");
        string releases = File.ReadAllText(Path.Combine(folder, "AnalyzerReleases.Shipped.md")) + File.ReadAllText(Path.Combine(folder, "AnalyzerReleases.Unshipped.md"));

        Assert.All(AllRules.Descriptors, descriptor => Assert.Contains($"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}", releases, StringComparison.Ordinal));
        Assert.Equal(AllRules.Ids.Length, Regex.Count(releases, "^DBTC", RegexOptions.Multiline));
    }

    [Fact]
    public void Help_links_start_with_the_repository_of_the_build()
    {
        string properties = File.ReadAllText(Path.Combine(RulePage.Root(), "Directory.Build.props"));
        string repository = Regex.Match(properties, "<RepositoryUrl>(.*)</RepositoryUrl>").Groups[1].Value;

        Assert.All(AllRules.Descriptors, descriptor => Assert.StartsWith(repository + "/", descriptor.HelpLinkUri, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_but_three_has_a_fix()
        => Assert.Equal(["DBTC2005", "DBTC2006", "DBTC3005"], AllRules.Ids.Where(id => !AllRules.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(id))));

    [Fact]
    public void Every_fix_works_at_the_scope_that_dotnet_format_asks_for()
        => Assert.All(AllRules.Fixes, fix => Assert.Contains(FixAllScope.Solution, fix.GetFixAllProvider()!.GetSupportedFixAllScopes()));
}
