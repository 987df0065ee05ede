using DbtCloud.Analyzers.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DbtCloud.Analyzers.Fixes;

/// <summary>Fix All over the real rules: two projects of two documents each.</summary>
public sealed class FixAllTests
{
    public static TheoryData<string, FixAllScope> Cases
    {
        get
        {
            TheoryData<string, FixAllScope> data = [];
            foreach (string rule in Fixed.Rules)
            {
                data.Add(rule, FixAllScope.Document);
                data.Add(rule, FixAllScope.Project);
                data.Add(rule, FixAllScope.Solution);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Everything_in_the_scope_is_fixed_and_nothing_else_is_touched(string rule, FixAllScope scope)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        using FixWorkspace workspace = new(Fixed.Found(rule), Fixed.By(rule));
        ProjectId first = workspace.AddProject("First", Setup.Default, ("A.cs", ViolatingClass.Of(rule, 1)), ("B.cs", ViolatingClass.Of(rule, 2))).Id;
        ProjectId second = workspace.AddProject("Second", Setup.Default, ("C.cs", ViolatingClass.Of(rule, 3)), ("D.cs", ViolatingClass.Of(rule, 4))).Id;
        Document start = workspace.Solution.GetProject(first)!.Documents.Single(document => document.Name == "A.cs");
        int all = (await workspace.FindAsync(start.Project, cancellationToken)).Length;

        Solution changed = await workspace.FixAllAsync(start, scope, cancellationToken);

        Assert.True(all >= 2, "nothing was there to fix");
        Assert.Equal(scope == FixAllScope.Document ? all / 2 : 0, (await workspace.FindAsync(changed.GetProject(first)!, cancellationToken)).Length);
        Assert.Equal(scope == FixAllScope.Solution ? 0 : all, (await workspace.FindAsync(changed.GetProject(second)!, cancellationToken)).Length);
        foreach (Document document in changed.Projects.SelectMany(project => project.Documents).Where(document => document.Name.Length == 4))
        {
            Assert.Equal(2, (await document.GetTextAsync(cancellationToken)).ToString().Split("// kept").Length - 1);
        }
    }
}
