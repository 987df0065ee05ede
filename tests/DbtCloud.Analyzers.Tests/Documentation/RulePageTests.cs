using DbtCloud.Analyzers.Fixes;
using DbtCloud.Analyzers.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Documentation;

public class RulePageTests
{
    public static TheoryData<string> Ids => [.. AllRules.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_the_descriptor_says(string id)
    {
        RulePage page = RulePage.Of(id);
        DiagnosticDescriptor descriptor = AllRules.Descriptors.First(descriptor => descriptor.Id == id);

        Assert.Equal($"# {id}: {descriptor.Title}", page.Heading);
        Assert.Equal(descriptor.Category, page.Cell("Category"));
        Assert.Equal(descriptor.DefaultSeverity.ToString(), page.Cell("Default severity"));
        Assert.EndsWith($"/blob/main/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.All(["What it reports", "Why", "Violation", "Fixed", "What the fix does", "Configure", "When to suppress"], section => Assert.True(page.HasSection(section), section));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_promises_a_fix_where_there_is_one(string id)
        => Assert.Equal(AllRules.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(id)), RulePage.Of(id).Cell("Code fix") != "No");

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_violation_gives_its_own_rule_alone(string id)
        => Assert.Equal([id], (await FoundAsync(RulePage.Of(id).Violation)).Distinct());

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_fixed_program_gives_nothing(string id)
        => Assert.Empty(await FoundAsync(RulePage.Of(id).Fixed));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_violation_is_fixed_where_the_page_promises_it(string id)
    {
        RulePage page = RulePage.Of(id);
        DiagnosticAnalyzer rule = AllRules.Analyzers.Single(analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == id));
        CodeFixProvider? fix = AllRules.Fixes.SingleOrDefault(candidate => candidate.FixableDiagnosticIds.Contains(id));
        if (fix is null)
        {
            Assert.Equal("No", page.Cell("Code fix"));
            return;
        }

        using FixWorkspace workspace = new(rule, fix);
        Document start = workspace.AddProject("Page", SetupOf(page.Violation), ("Page.cs", page.Violation)).Documents.First();

        Document changed = await workspace.FixOneByOneAsync(start, TestContext.Current.CancellationToken);

        Assert.Empty(await FixWorkspace.FindAsync(changed.Project, [.. AllRules.Analyzers], TestContext.Current.CancellationToken));
    }

    [Fact]
    public void There_is_a_page_for_every_rule_and_no_other()
        => Assert.Equal([.. AllRules.Ids.Order(StringComparer.Ordinal), "README"], Directory.EnumerateFiles(RulePage.Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_index_lists_every_rule_with_title_and_severity()
    {
        string index = File.ReadAllText(Path.Combine(RulePage.Folder, "README.md"));

        Assert.All(AllRules.Descriptors, descriptor => Assert.Contains($"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Title} | {descriptor.DefaultSeverity} |", index, StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> FoundAsync(string source)
    {
        IReadOnlyList<Diagnostic> found = await AnalyzerRun.DiagnosticsAsync(source, SetupOf(source), [.. AllRules.Analyzers]);
        return found.Select(diagnostic => diagnostic.Id);
    }

    private static Setup SetupOf(string source)
        => CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetCompilationUnitRoot(TestContext.Current.CancellationToken).Members.Any(member => member is GlobalStatementSyntax) ? Setup.Program : Setup.Default;
}
