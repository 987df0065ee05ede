using DbtCloud.Analyzers.Documentation;
using DbtCloud.Analyzers.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DbtCloud.Analyzers.Fixes;

/// <summary>Every fix in every form of program: it compiles without a new warning, the rules are silent, and comments, regions and line ends stay.</summary>
public sealed class ShapeTests
{
    public static TheoryData<string, FixShape> Cases
    {
        get
        {
            TheoryData<string, FixShape> data = [];
            foreach (string rule in Fixed.Rules)
            {
                foreach (FixShape shape in Enum.GetValues<FixShape>())
                {
                    data.Add(rule, shape);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fix_leaves_a_clean_program(string rule, FixShape shape)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        (Setup setup, (string Name, string Text)[] files) = ShapedProgram.Of(rule, shape);
        using FixWorkspace workspace = new(Fixed.Found(rule), Fixed.By(rule));
        Project project = workspace.AddProject("Shaped", setup, files);
        Document start = project.Documents.Single(document => document.Name == "A.cs");
        string before = (await start.GetTextAsync(cancellationToken)).ToString();
        Assert.NotEmpty(await workspace.FindAsync(project, cancellationToken));

        Document changed = (await workspace.FixAllAsync(start, FixAllScope.Document, cancellationToken)).GetDocument(start.Id)!;

        string after = (await changed.GetTextAsync(cancellationToken)).ToString();
        Assert.Equal([], (await FixWorkspace.FindAsync(changed.Project, [.. AllRules.Analyzers], cancellationToken)).Select(found => $"{found} in {after}"));
        Assert.Equal(await WarningsAsync(project, cancellationToken), await WarningsAsync(changed.Project, cancellationToken));
        foreach (string kept in (string[])["// kept", "/* before */", "#region", "#endregion", "#pragma", "/// <summary>"])
        {
            Assert.True(Count(before, kept) == Count(after, kept), $"'{kept}' was there {Count(before, kept)} times, in {after}");
        }

        Assert.Equal(shape == FixShape.CommentsAndRegions ? 0 : Count(after, "\n"), Count(after.Replace("\r\n", string.Empty, StringComparison.Ordinal), "\n"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task One_by_one_comes_to_the_same_and_a_second_run_changes_nothing(string rule, FixShape shape)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        (Setup setup, (string Name, string Text)[] files) = ShapedProgram.Of(rule, shape);
        using FixWorkspace workspace = new(Fixed.Found(rule), Fixed.By(rule));
        Document start = workspace.AddProject("Shaped", setup, files).Documents.Single(document => document.Name == "A.cs");
        Document all = (await workspace.FixAllAsync(start, FixAllScope.Document, cancellationToken)).GetDocument(start.Id)!;

        Document single = await workspace.FixOneByOneAsync(start, cancellationToken);

        Document again = await workspace.FixOneByOneAsync(all, cancellationToken);
        Assert.Equal((await all.GetTextAsync(cancellationToken)).ToString(), (await single.GetTextAsync(cancellationToken)).ToString());
        Assert.Equal((await all.GetTextAsync(cancellationToken)).ToString(), (await again.GetTextAsync(cancellationToken)).ToString());
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static async Task<string[]> WarningsAsync(Project project, CancellationToken cancellationToken)
        => [.. (await project.GetCompilationAsync(cancellationToken))!.GetDiagnostics(cancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.Id)
            .Order(StringComparer.Ordinal)];
}
