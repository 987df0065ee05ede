using System.Collections.Immutable;
using DbtCloud.Analyzers.Rules;
using DbtCloud.Analyzers.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbtCloud.Analyzers.Tests.Rules;

public class LiveFindingsTests
{
    private const string Caller = """
        public class Report(Gateway gateway)
        {
            public async Task RunAsync()
            {
                await gateway.JobsAsync(1);
                await gateway.JobsAsync(2);
            }
        }
        """;

    private const string Gateway = """
        public class Gateway(HttpClient http)
        {
            public Task<string> JobsAsync(long account)
            {
                http.DefaultRequestHeaders.Add("Authorization", "Token " + Environment.GetEnvironmentVariable("DBT_TOKEN"));
                return http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
            }
        }
        """;

    [Fact]
    public async Task A_finding_that_needs_another_file_shows_while_one_is_edited()
    {
        Setup setup = Setup.Default with { Sources = [("Gateway.cs", Gateway)] };
        CSharpCompilation compilation = AnalyzerRun.Compile(Caller, setup);
        SyntaxTree tree = compilation.SyntaxTrees.First(candidate => candidate.FilePath.EndsWith("Program.cs", StringComparison.Ordinal));

        ImmutableArray<Diagnostic> found = await AnalyzerRun.WithAnalyzers(compilation, setup, new SharedTokenRule())
            .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, TestContext.Current.CancellationToken);

        Diagnostic only = Assert.Single(found);
        Assert.Equal(("DBTC1001", 5), (only.Id, only.Location.GetLineSpan().StartLinePosition.Line));
    }
}
