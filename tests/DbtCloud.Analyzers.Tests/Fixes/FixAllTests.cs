using DbtCloud.Analyzers.CodeFixes.Rules;
using DbtCloud.Analyzers.Documentation;
using DbtCloud.Analyzers.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Fixes;

/// <summary>Fix All over the real rules: two projects of two documents each.</summary>
public sealed class FixAllTests
{
    public static TheoryData<string, FixAllScope> Cases
    {
        get
        {
            TheoryData<string, FixAllScope> data = [];
            foreach (string rule in Fixed.Keys)
            {
                data.Add(rule, FixAllScope.Document);
                data.Add(rule, FixAllScope.Project);
                data.Add(rule, FixAllScope.Solution);
            }

            return data;
        }
    }

    private static Dictionary<string, Func<CodeFixProvider>> Fixed { get; } = new()
    {
        ["DBTC1001"] = () => new SharedTokenFix(),
        ["DBTC1002"] = () => new WrittenTokenFix(),
        ["DBTC1003"] = () => new ExposedTokenFix(),
        ["DBTC2001"] = () => new CrossAccountFix(),
        ["DBTC2002"] = () => new ReplacedEndpointFix(),
        ["DBTC2003"] = () => new ReplacedEndpointFix(),
        ["DBTC2004"] = () => new DeprecatedHostFix(),
        ["DBTC3003"] = () => new PageSizeFix(),
        ["DBTC3004"] = () => new NarrowIdFix(),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Everything_in_the_scope_is_fixed_and_nothing_else_is_touched(string rule, FixAllScope scope)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        DiagnosticAnalyzer analyzer = AllRules.Analyzers.Single(candidate => candidate.SupportedDiagnostics.Any(descriptor => descriptor.Id == rule));
        using FixWorkspace workspace = new(analyzer, Fixed[rule]());
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
