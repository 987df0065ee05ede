using DbtCloud.Analyzers.Documentation;
using DbtCloud.Analyzers.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Live;

/// <summary>An editor analyses the open file of a fresh compilation; a build analyses all. Both must say the same.</summary>
public class LiveAndBuildTests
{
    private const string OnlyInBuilds = "DBTC1004";

    public static TheoryData<string> Ids => [.. AllRules.Ids.Where(id => id != OnlyInBuilds)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_finding_of_a_build_shows_in_the_open_file(string id)
    {
        string source = RulePage.Of(id).Violation;
        bool isProgram = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetCompilationUnitRoot(TestContext.Current.CancellationToken).Members.Any(member => member is GlobalStatementSyntax);
        Setup setup = isProgram ? Setup.Program : Setup.Default;

        IEnumerable<string> built = (await BuiltAsync(source, setup)).Select(Describe).ToArray();

        Assert.NotEmpty(built);
        Assert.Equal(built, await LiveAsync(source, setup));
    }

    [Fact]
    public async Task Partial_types_in_two_files_agree()
    {
        Setup setup = Setup.Default with
        {
            Sources =
            [
                ("Second.cs", """
                    partial class Jobs
                    {
                        public Task<string> Guild() => Get("70403103922126");
                    }
                    """),
            ],
        };
        string first = """
            using System.Net.Http.Headers;

            partial class Jobs(HttpClient http, IConfiguration configuration)
            {
                public Task<string> Spice() => Get("70403103922125");

                private Task<string> Get(string account)
                {
                    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
                    return http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
                }
            }
            """;

        IEnumerable<string> built = (await BuiltAsync(first, setup)).Select(Describe).ToArray();

        Assert.Single(built);
        Assert.Equal(built, await LiveAsync(first, setup));
    }

    [Fact]
    public async Task A_finding_across_types_needs_the_build()
    {
        string source = RulePage.Of(OnlyInBuilds).Violation;

        Assert.Equal([OnlyInBuilds], (await BuiltAsync(source, Setup.Default)).Select(diagnostic => diagnostic.Id));
        Assert.Empty(await LiveAsync(source, Setup.Default));
    }

    private static Task<IReadOnlyList<Diagnostic>> BuiltAsync(string source, Setup setup)
        => AnalyzerRun.DiagnosticsAsync(source, setup, [.. AllRules.Analyzers]);

    private static async Task<IEnumerable<string>> LiveAsync(string source, Setup setup)
    {
        List<Diagnostic> found = [];
        for (int index = 0; index < setup.Sources.Length + 1; index++)
        {
            CSharpCompilation fresh = AnalyzerRun.Compile(source, setup);
            CompilationWithAnalyzers run = AnalyzerRun.WithAnalyzers(fresh, setup, [.. AllRules.Analyzers]);
            SemanticModel model = fresh.GetSemanticModel(fresh.SyntaxTrees[index]);
            found.AddRange(await run.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, TestContext.Current.CancellationToken));
            found.AddRange(await run.GetAnalyzerSyntaxDiagnosticsAsync(model.SyntaxTree, TestContext.Current.CancellationToken));
        }

        return found
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(Describe);
    }

    private static string Describe(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.Location.GetLineSpan()}";
}
