using DbtCloud.Analyzers.CodeFixes.Rules;
using DbtCloud.Analyzers.Rules;
using DbtCloud.Analyzers.Verification;
using Verifier = DbtCloud.Analyzers.Verification.Verify;

namespace DbtCloud.Analyzers.Fixes;

public class NarrowIdFixTests
{
    [Fact]
    public Task A_parse_is_widened_with_what_its_value_goes_to()
        => Fix(
            """
            class Jobs(HttpClient http)
            {
                private int {|DBTC3004:last|};

                public Task<string> Use(string text)
                {
                    var id = {|DBTC3004:int.Parse(text)|}; // kept
                    last = id;
                    Console.WriteLine(last);
                    return http.GetStringAsync(Path(id));
                }

                private static string Path(int runId) => $"https://ab123.us1.dbt.com/api/v2/accounts/17/runs/{runId}/";
            }
            """,
            """
            class Jobs(HttpClient http)
            {
                private long last;

                public Task<string> Use(string text)
                {
                    var id = long.Parse(text); // kept
                    last = id;
                    Console.WriteLine(last);
                    return http.GetStringAsync(Path(id));
                }

                private static string Path(long runId) => $"https://ab123.us1.dbt.com/api/v2/accounts/17/runs/{runId}/";
            }
            """);

    [Fact]
    public Task The_property_of_a_model_is_widened()
        => Fix(
            """
            record Run
            {
                public int? {|DBTC3004:Id|} { get; set; }

                public int Status { get; set; }
            }

            record Envelope(Run Data);

            class Runs(HttpClient http)
            {
                public Task<Envelope?> Read() => http.GetFromJsonAsync<Envelope>("https://ab123.us1.dbt.com/api/v2/accounts/17/runs/18/");
            }
            """,
            """
            record Run
            {
                public long? Id { get; set; }

                public int Status { get; set; }
            }

            record Envelope(Run Data);

            class Runs(HttpClient http)
            {
                public Task<Envelope?> Read() => http.GetFromJsonAsync<Envelope>("https://ab123.us1.dbt.com/api/v2/accounts/17/runs/18/");
            }
            """);

    [Fact]
    public Task What_is_read_from_an_answer_is_widened_up_to_the_result()
        => Fix(
            """
            class Runs(HttpClient http)
            {
                public async Task<int> Start(HttpContent body)
                {
                    using var response = await http.PostAsync("https://ab123.us1.dbt.com/api/v2/accounts/17/jobs/18/run/", body);
                    var json = await response.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>();
                    return {|DBTC3004:json.GetProperty("data").GetProperty("id").GetInt32()|};
                }
            }
            """,
            """
            class Runs(HttpClient http)
            {
                public async Task<long> Start(HttpContent body)
                {
                    using var response = await http.PostAsync("https://ab123.us1.dbt.com/api/v2/accounts/17/jobs/18/run/", body);
                    var json = await response.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>();
                    return json.GetProperty("data").GetProperty("id").GetInt64();
                }
            }
            """);

    [Fact]
    public Task A_member_of_an_interface_elsewhere_is_left_alone()
        => Verifier.NoFix<NarrowIdRule, NarrowIdFix>(
            """
            class Jobs(HttpClient http) : IJobs
            {
                public Task<string> Run(int {|DBTC3004:jobId|}) => http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/17/jobs/{jobId}/");
            }
            """,
            Setup.Default with { Sources = [("IJobs.cs", "interface IJobs { Task<string> Run(System.Int32 jobId); }")] });

    [Fact]
    public Task A_caller_in_another_file_that_would_break_keeps_it()
        => Verifier.NoFix<NarrowIdRule, NarrowIdFix>(
            """
            record Job
            {
                public int {|DBTC3004:Id|} { get; set; }
            }

            class Jobs(HttpClient http)
            {
                public Task<Job?> Read() => http.GetFromJsonAsync<Job>("https://ab123.us1.dbt.com/api/v2/accounts/17/jobs/18/");
            }
            """,
            Setup.Default with { Sources = [("Other.cs", "class Other { System.Int32 M(Job job) => job.Id; }")] });

    private static Task Fix(string source, string expected) => Verifier.Fix<NarrowIdRule, NarrowIdFix>(source, expected);
}
