using DbtCloud.Analyzers.CodeFixes.Rules;
using DbtCloud.Analyzers.Verification;
using Verifier = DbtCloud.Analyzers.Verification.Verify;

namespace DbtCloud.Analyzers.Fixes;

public class NarrowIdFixTests
{
    [Fact]
    public Task A_parse_is_widened_with_what_its_value_goes_to()
        => Fix(
            """
            class Jobs
            {
                private {|DBTC3004:int|} last;

                public void Use(string text)
                {
                    var id = {|DBTC3004:int|}.Parse(text); // kept
                    last = id;
                    Console.WriteLine(Path(id));
                }

                private static string Path({|DBTC3004:int|} runId) => $"runs/{runId}/";
            }
            """,
            """
            class Jobs
            {
                private long last;

                public void Use(string text)
                {
                    var id = long.Parse(text); // kept
                    last = id;
                    Console.WriteLine(Path(id));
                }

                private static string Path(long runId) => $"runs/{runId}/";
            }
            """);

    [Fact]
    public Task A_property_takes_its_conversions_along()
        => Fix(
            """
            record Job
            {
                public {|DBTC3004:int|}? Id { get; set; }

                public static Job Read(System.Text.Json.JsonElement json)
                {
                    Job job = new();
                    job.Id = json.GetProperty("id").GetInt32();
                    return job;
                }
            }
            """,
            """
            record Job
            {
                public long? Id { get; set; }

                public static Job Read(System.Text.Json.JsonElement json)
                {
                    Job job = new();
                    job.Id = json.GetProperty("id").GetInt64();
                    return job;
                }
            }
            """);

    [Fact]
    public Task A_try_parse_is_widened_with_its_variable()
        => Fix(
            """
            class Jobs
            {
                public long? Read(string text) => {|DBTC3004:int|}.TryParse(text, out {|DBTC3004:int|} id) ? id : null;
            }
            """,
            """
            class Jobs
            {
                public long? Read(string text) => long.TryParse(text, out long id) ? id : null;
            }
            """);

    [Fact]
    public Task A_member_of_an_interface_elsewhere_is_left_alone()
        => Verifier.NoFix<NarrowIntRule, NarrowIdFix>(
            """
            class Jobs : IJobs
            {
                public void Run({|DBTC3004:int|} jobId) => Console.WriteLine(jobId);
            }
            """,
            Setup.Default with { Sources = [("IJobs.cs", "interface IJobs { void Run(System.Int32 jobId); }")] });

    [Fact]
    public Task A_caller_in_another_file_that_would_break_keeps_it()
        => Verifier.NoFix<NarrowIntRule, NarrowIdFix>(
            """
            class Jobs
            {
                public {|DBTC3004:int|} Id => 1;
            }
            """,
            Setup.Default with { Sources = [("Other.cs", "class Other { System.Int32 M(Jobs jobs) => jobs.Id; }")] });

    private static Task Fix(string source, string expected) => Verifier.Fix<NarrowIntRule, NarrowIdFix>(source, expected);
}
