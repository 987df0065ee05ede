using DbtCloud.Analyzers.CodeFixes.Rules;
using DbtCloud.Analyzers.Rules;
using DbtCloud.Analyzers.Verification;
using Verifier = DbtCloud.Analyzers.Verification.Verify;

namespace DbtCloud.Analyzers.Fixes;

public class PageSizeFixTests
{
    [Theory]
    [InlineData("\"https://ab123.us1.dbt.com/api/v2/accounts/17/runs/?limit=500&offset=0\"", "\"https://ab123.us1.dbt.com/api/v2/accounts/17/runs/?limit=100&offset=0\"")]
    [InlineData("\"https://ab123.us1.dbt.com/api/v2/accounts/17/runs/?limit=\" + 250", "\"https://ab123.us1.dbt.com/api/v2/accounts/17/runs/?limit=\" + 100")]
    public Task A_page_size_is_cut_to_the_limit(string url, string expected)
    {
        static string Program(string url) => $$"""
            class Runs(HttpClient http)
            {
                public Task<string> Read() => http.GetStringAsync({{url}}); // kept
            }
            """;

        int number = url.IndexOf("250", StringComparison.Ordinal);
        string marked = number < 0 ? "{|DBTC3003:" + url + "|}" : url[..number] + "{|DBTC3003:250|}" + url[(number + 3)..];
        return Verifier.Fix<PageSizeRule, PageSizeFix>(Program(marked), Program(expected));
    }

    [Fact]
    public Task The_SDKs_option_is_cut_and_the_SDK_pages()
        => Verifier.Fix<PageSizeRule, PageSizeFix>(
            """
            using DbtCloud;
            using DbtCloud.Models;

            class Runs(DbtCloudClient client)
            {
                public object Read() => client.Runs.ListAsync(new RunListOptions { Limit = {|DBTC3003:500|} });
            }
            """,
            """
            using DbtCloud;
            using DbtCloud.Models;

            class Runs(DbtCloudClient client)
            {
                public object Read() => client.Runs.ListAsync(new RunListOptions { Limit = 100 });
            }
            """);

    [Fact]
    public Task A_page_that_is_gone_through_is_asked_for_page_by_page()
        => Pages(
            """
            record Run(long Id);
            record Page(List<Run> Data);

            class Runs(HttpClient http)
            {
                public async Task Print(List<long> all)
                {
                    // kept
                    var page = await http.GetFromJsonAsync<Page>({|DBTC3003:"https://ab123.us1.dbt.com/api/v2/accounts/17/runs/?limit=500"|}); // kept
                    all.AddRange(page!.Data.Select(run => run.Id));
                    foreach (var run in page.Data)
                    {
                        Console.WriteLine(run.Id);
                    }

                    Console.WriteLine("done");
                }
            }
            """,
            """
            record Run(long Id);
            record Page(List<Run> Data);

            class Runs(HttpClient http)
            {
                public async Task Print(List<long> all)
                {
                    // kept
                    for (int offset = 0; offset < 500; offset += 100)
                    {
                        var page = await http.GetFromJsonAsync<Page>($"https://ab123.us1.dbt.com/api/v2/accounts/17/runs/?limit=100&offset={offset}"); // kept
                        all.AddRange(page!.Data.Select(run => run.Id));
                        foreach (var run in page.Data)
                        {
                            Console.WriteLine(run.Id);
                        }
                    }

                    Console.WriteLine("done");
                }
            }
            """,
            Setup.Default);

    [Fact]
    public Task A_program_of_statements_pages_too()
        => Pages(
            """
            using HttpClient http = new();
            int length = 0;
            using HttpResponseMessage response = await http.GetAsync({|DBTC3003:"https://ab123.us1.dbt.com/api/v2/accounts/17/runs/?limit=300"|});
            response.EnsureSuccessStatusCode();
            length += (await response.Content.ReadAsStringAsync()).Length;
            Console.WriteLine(length);
            """,
            """
            using HttpClient http = new();
            int length = 0;
            for (int offset = 0; offset < 300; offset += 100)
            {
                using HttpResponseMessage response = await http.GetAsync($"https://ab123.us1.dbt.com/api/v2/accounts/17/runs/?limit=100&offset={offset}");
                response.EnsureSuccessStatusCode();
                length += (await response.Content.ReadAsStringAsync()).Length;
            }
            Console.WriteLine(length);
            """,
            Setup.Program);

    [Theory]
    [InlineData("return (await http.GetFromJsonAsync<Page>(URL))!.Data;")]
    [InlineData("var page = await http.GetFromJsonAsync<Page>(URL); foreach (var run in page!.Data) { if (run.Id == 7) { break; } } return [];")]
    [InlineData("Page? last = null; last = await http.GetFromJsonAsync<Page>(URL); return last!.Data;")]
    public async Task Where_a_page_is_not_used_up_only_the_cut_is_offered(string body)
    {
        string program = $$"""
            record Run(long Id);
            record Page(List<Run> Data);

            class Runs(HttpClient http)
            {
                public async Task<List<Run>> Read()
                {
                    {{body.Replace("URL", "\"https://ab123.us1.dbt.com/api/v2/accounts/17/runs/?limit=500\"", StringComparison.Ordinal)}}
                }
            }
            """;
        using FixWorkspace workspace = new(new PageSizeRule(), new PageSizeFix());
        Microsoft.CodeAnalysis.Project project = workspace.AddProject("One", Setup.Default, ("A.cs", program));

        Microsoft.CodeAnalysis.Diagnostic found = Assert.Single(await workspace.FindAsync(project, TestContext.Current.CancellationToken));

        Assert.Equal(["Ask for 100 at a time"], (await workspace.OfferedAsync(project, found, TestContext.Current.CancellationToken)).Select(action => action.Title));
    }

    private static Task Pages(string source, string expected, Setup setup)
        => Verifier.Fix<PageSizeRule, PageSizeFix>(source, expected, setup, codeAction: 1);
}
