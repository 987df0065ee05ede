using DbtCloud.Analyzers.CodeFixes.Rules;
using DbtCloud.Analyzers.Rules;
using DbtCloud.Analyzers.Verification;
using Microsoft.CodeAnalysis;
using Verifier = DbtCloud.Analyzers.Verification.Verify;

namespace DbtCloud.Analyzers.Fixes;

public class DeprecatedHostFixTests
{
    private static readonly Setup NullableOff = Setup.Default with { Nullable = NullableContextOptions.Disable };

    [Fact]
    public Task With_a_configuration_in_scope_the_host_comes_from_it()
        => Fix(
            """
            class Jobs(IConfiguration configuration, HttpClient http)
            {
                // kept
                public void Use() => http.BaseAddress = new Uri({|DBTC2004:"https://cloud.getdbt.com/api/v2/"|}); // kept
            }
            """,
            """
            class Jobs(IConfiguration configuration, HttpClient http)
            {
                // kept
                public void Use() => http.BaseAddress = new Uri($"{configuration["DbtCloud:AccessUrl"]}/api/v2/"); // kept
            }
            """);

    [Fact]
    public Task A_whole_literal_becomes_a_read_that_fails_when_nothing_is_set()
        => Fix(
            """
            class Jobs(IConfiguration configuration)
            {
                public Uri Base() => new({|DBTC2004:"https://cloud.getdbt.com"|});
            }
            """,
            """
            class Jobs(IConfiguration configuration)
            {
                public Uri Base() => new(configuration["DbtCloud:AccessUrl"] ?? throw new InvalidOperationException("Set DbtCloud:AccessUrl."));
            }
            """);

    [Fact]
    public Task Without_nullable_a_plain_read_is_enough()
        => Fix(
            """
            class Jobs
            {
                private readonly IConfiguration _configuration;

                public Jobs(IConfiguration configuration) { _configuration = configuration; }

                public Uri Base() { return new Uri({|DBTC2004:"https://cloud.getdbt.com"|}); }
            }
            """,
            """
            class Jobs
            {
                private readonly IConfiguration _configuration;

                public Jobs(IConfiguration configuration) { _configuration = configuration; }

                public Uri Base() { return new Uri(_configuration["DbtCloud:AccessUrl"]); }
            }
            """,
            NullableOff);

    [Fact]
    public Task A_constant_becomes_read_only()
        => Fix(
            """
            static class Urls
            {
                /// <summary>Kept.</summary>
                private const string Base = {|DBTC2004:"https://cloud.getdbt.com/api/v2"|}; // kept

                public static string Runs(long account) => $"{Base}/accounts/{account}/runs/";
            }
            """,
            """
            static class Urls
            {
                /// <summary>Kept.</summary>
                private static readonly string Base = $"{Environment.GetEnvironmentVariable("DBT_CLOUD_ACCESS_URL") ?? throw new InvalidOperationException("Set the environment variable DBT_CLOUD_ACCESS_URL.")}/api/v2"; // kept

                public static string Runs(long account) => $"{Base}/accounts/{account}/runs/";
            }
            """);

    [Fact]
    public Task A_constant_that_another_file_needs_as_one_is_left_alone()
        => Verifier.NoFix<DeprecatedHostRule, DeprecatedHostFix>(
            """
            static class Urls
            {
                public const string Base = {|DBTC2004:"https://cloud.getdbt.com"|};
            }
            """,
            Setup.Default with { Sources = [("Other.cs", "class Other { void M(string url = Urls.Base) { } }")] });

    [Fact]
    public Task A_local_constant_becomes_a_local()
        => Fix(
            """
            const string url = {|DBTC2004:"https://cloud.getdbt.com/api/v2/"|};
            using HttpClient http = new() { BaseAddress = new Uri(url) };
            """,
            """
            string url = $"{Environment.GetEnvironmentVariable("DBT_CLOUD_ACCESS_URL") ?? throw new InvalidOperationException("Set the environment variable DBT_CLOUD_ACCESS_URL.")}/api/v2/";
            using HttpClient http = new() { BaseAddress = new Uri(url) };
            """,
            Setup.Program);

    [Fact]
    public Task Text_between_holes_keeps_its_neighbours()
        => Fix(
            """
            class Jobs(IConfiguration config)
            {
                public string Url(long account) => {|DBTC2004:$"https://cloud.getdbt.com/api/v2/accounts/{account}/jobs/"|};
            }
            """.Replace("{|DBTC2004:$\"https://cloud.getdbt.com/api/v2/accounts/{account}/jobs/\"|}", "$\"{|DBTC2004:https://cloud.getdbt.com/api/v2/accounts/|}{account}/jobs/\"", StringComparison.Ordinal),
            """
            class Jobs(IConfiguration config)
            {
                public string Url(long account) => $"{config["DbtCloud:AccessUrl"]}/api/v2/accounts/{account}/jobs/";
            }
            """);

    [Fact]
    public Task A_raw_string_stays_one()
        => Fix(
            """"
            class Jobs(IConfiguration config)
            {
                public string Url(long account) => $"""{|DBTC2004:x"https://cloud.getdbt.com/|}{account}" """;
            }
            """",
            """"
            class Jobs(IConfiguration config)
            {
                public string Url(long account) => $"""x"{config["DbtCloud:AccessUrl"]}/{account}" """;
            }
            """");

    [Fact]
    public Task The_default_of_a_settable_option_does_not_throw()
        => Fix(
            """
            record Options
            {
                public string Url { get; set; } = {|DBTC2004:"https://cloud.getdbt.com"|};
            }
            """,
            """
            record Options
            {
                public string Url { get; set; } = Environment.GetEnvironmentVariable("DBT_CLOUD_ACCESS_URL") ?? string.Empty;
            }
            """);

    [Theory]
    [InlineData("metadata.cloud.getdbt.com", "DBT_CLOUD_DISCOVERY_HOST")]
    [InlineData("semantic-layer.cloud.getdbt.com", "DBT_CLOUD_SEMANTIC_LAYER_HOST")]
    [InlineData("cloud.getdbt.com", "DBT_CLOUD_ACCOUNT_HOST")]
    public Task A_host_alone_has_a_setting_for_the_host(string host, string variable)
        => Fix(
            $$"""
            class Jobs
            {
                public string Host() => {|DBTC2004:"{{host}}"|};
            }
            """,
            $$"""
            class Jobs
            {
                public string Host() => Environment.GetEnvironmentVariable("{{variable}}") ?? throw new InvalidOperationException("Set the environment variable {{variable}}.");
            }
            """);

    [Fact]
    public Task In_a_registration_the_setting_is_the_accounts_own()
        => Fix(
            """
            using DbtCloud;

            class Startup
            {
                public void Add(IServiceCollection services, IConfiguration configuration)
                    => services.AddDbtCloud().AddAccount("spice", 70403103922125, new Uri({|DBTC2004:"https://cloud.getdbt.com"|}), configuration["T"]);
            }
            """,
            """
            using DbtCloud;

            class Startup
            {
                public void Add(IServiceCollection services, IConfiguration configuration)
                    => services.AddDbtCloud().AddAccount("spice", 70403103922125, new Uri(configuration["DbtCloud:Accounts:spice:AccessUrl"] ?? throw new InvalidOperationException("Set DbtCloud:Accounts:spice:AccessUrl.")), configuration["T"]);
            }
            """);

    [Fact]
    public Task Where_only_a_constant_can_stand_nothing_is_offered()
        => Verifier.NoFix<DeprecatedHostRule, DeprecatedHostFix>("""class C { public void M(string url = {|DBTC2004:"https://cloud.getdbt.com"|}) { } }""");

    private static Task Fix(string source, string expected, Setup? setup = null)
        => Verifier.Fix<DeprecatedHostRule, DeprecatedHostFix>(source, expected, setup);
}
