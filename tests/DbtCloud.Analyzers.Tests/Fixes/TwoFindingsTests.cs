using DbtCloud.Analyzers.Documentation;
using DbtCloud.Analyzers.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DbtCloud.Analyzers.Fixes;

/// <summary>Findings of different rules in one statement: whichever is fixed first, the others are fixed after it.</summary>
public sealed class TwoFindingsTests
{
    private const string OldHostAllAccounts = """
        using System.Net.Http.Headers;

        public class Accounts(HttpClient http, IConfiguration configuration)
        {
            public Task<string> ReadAsync(long accountId)
            {
                Console.WriteLine(accountId);
                http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
                return http.GetStringAsync("https://cloud.getdbt.com/api/v2/accounts/");
            }
        }
        """;

    private const string OldHostAndPageSize = """
        using System.Net.Http.Headers;

        public class Projects(HttpClient http, IConfiguration configuration)
        {
            public Task<string> ReadAsync(long accountId)
            {
                http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
                return http.GetStringAsync($"https://cloud.getdbt.com/api/v2/accounts/{accountId}/projects/?limit=500");
            }
        }
        """;

    [Theory]
    [InlineData(OldHostAllAccounts, "DBTC2001", "DBTC2004")]
    [InlineData(OldHostAllAccounts, "DBTC2004", "DBTC2001")]
    [InlineData(OldHostAndPageSize, "DBTC2003", "DBTC2004", "DBTC3003")]
    [InlineData(OldHostAndPageSize, "DBTC3003", "DBTC2004", "DBTC2003")]
    [InlineData(OldHostAndPageSize, "DBTC2004", "DBTC3003", "DBTC2003")]
    public async Task Each_is_fixed_in_any_order(string program, params string[] rules)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        string text = program;
        foreach (string rule in rules)
        {
            using FixWorkspace workspace = new(Fixed.Found(rule), Fixed.By(rule));
            Document start = workspace.AddProject("One", Setup.Default, ("A.cs", text)).Documents.Single(document => document.Name == "A.cs");
            Assert.Single(await workspace.FindAsync(start.Project, cancellationToken));
            Document changed = (await workspace.FixAllAsync(start, FixAllScope.Document, cancellationToken)).GetDocument(start.Id)!;
            text = (await changed.GetTextAsync(cancellationToken)).ToString();
        }

        using FixWorkspace last = new(Fixed.Found(rules[0]), Fixed.By(rules[0]));
        Assert.Empty(await FixWorkspace.FindAsync(last.AddProject("Last", Setup.Default, ("A.cs", text)), [.. AllRules.Analyzers], cancellationToken));
    }
}
