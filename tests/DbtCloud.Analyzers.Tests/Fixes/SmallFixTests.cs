using DbtCloud.Analyzers.CodeFixes.Rules;
using DbtCloud.Analyzers.Credentials;
using DbtCloud.Analyzers.Rules;
using DbtCloud.Analyzers.Verification;
using Verifier = DbtCloud.Analyzers.Verification.Verify;

namespace DbtCloud.Analyzers.Fixes;

public class SmallFixTests
{
    private static readonly string Token = FakeTokens.Personal();

    [Theory]
    [InlineData("M({|DBTC3003:500|})", "M(100)")]
    [InlineData("N({|DBTC3003:\"?limit=500&offset=0\"|})", "N(\"?limit=100&offset=0\")")]
    [InlineData("N($\"{1}{|DBTC3003:?limit=500|}\")", "N($\"{1}?limit=100\")")]
    public Task A_page_size_is_cut_to_the_limit(string call, string expected)
    {
        static string Program(string call) => $$"""
            {{call}}; // kept

            static void M(int limit) => Console.WriteLine(limit);
            static void N(string query) { Console.WriteLine(query); M(1); }
            """;

        return Verifier.Fix<Fixes.PageSizeRule, PageSizeFix>(Program(call), Program(expected), Setup.Program with { EditorConfig = "dotnet_diagnostic.CS8321.severity = none" });
    }

    [Theory]
    [InlineData("""log.LogInformation("Calling dbt with {Token} for {Account}", {|DBTC1003:token|}, account)""", """log.LogInformation("Calling dbt for {Account}", account)""")]
    [InlineData("""log.LogInformation("Account {Account} uses token {Token}", account, {|DBTC1003:token|})""", """log.LogInformation("Account {Account}", account)""")]
    [InlineData("""Console.WriteLine($"Account {account} (token: {{|DBTC1003:token|}}) is ready")""", """Console.WriteLine($"Account {account} is ready")""")]
    [InlineData("""Console.WriteLine("Authenticated to dbt with token " + {|DBTC1003:token|})""", """Console.WriteLine("Authenticated to dbt")""")]
    [InlineData("""Console.WriteLine("Not a personal access token: " + {|DBTC1003:token|})""", """Console.WriteLine("Not a personal access token")""")]
    [InlineData("""log.LogInformation("Polling with {Token}", {|DBTC1003:token|})""", """log.LogInformation("Polling")""")]
    [InlineData("""Console.Error.WriteLine("starting with {0}", {|DBTC1003:token|})""", """Console.Error.WriteLine("starting")""")]
    public async Task A_shown_token_is_left_out(string call, string expected)
    {
        static string Program(string call) => $$"""
            class Jobs(ILogger<Jobs> log)
            {
                public void Show(string token, long account)
                {
                    {{call}}; // kept
                    _ = log.ToString() + account;
                    _ = token.Length;
                }
            }
            """;

        await Verifier.Fix<ShownTokenRule, ExposedTokenFix>(Program(call), Program(expected));
    }

    [Theory]
    [InlineData("""Console.WriteLine({|DBTC1003:token|})""")]
    [InlineData("""Console.WriteLine("Token: " + {|DBTC1003:token|})""")]
    [InlineData("""Console.WriteLine($"The token is {{|DBTC1003:token|}}")""")]
    public Task Where_no_sentence_is_left_the_line_goes(string call)
        => Verifier.Fix<ShownTokenRule, ExposedTokenFix>(
            $$"""
            class C
            {
                void M(string token)
                {
                    {{call}};
                    Console.WriteLine("done");
                }
            }
            """,
            """
            class C
            {
                void M(string token)
                {
                    Console.WriteLine("done");
                }
            }
            """);

    [Fact]
    public Task The_request_goes_through_the_http_client_of_its_account()
        => Verifier.Fix<OtherAccountRule, OtherAccountFix>(
            """
            using System.Net.Http.Headers;

            string address = "https://ab123.us1.dbt.com/api/v2/accounts/";
            using HttpClient one = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/") };
            using HttpClient two = new() { BaseAddress = new Uri("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/") };
            one.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN_ONE"));
            two.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN_TWO"));
            Console.WriteLine(address + await one.GetStringAsync({|DBTC3001:"/api/v2/accounts/70403103922126/jobs/"|}));
            """,
            """
            using System.Net.Http.Headers;

            string address = "https://ab123.us1.dbt.com/api/v2/accounts/";
            using HttpClient one = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/") };
            using HttpClient two = new() { BaseAddress = new Uri("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/") };
            one.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN_ONE"));
            two.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_TOKEN_TWO"));
            Console.WriteLine(address + await two.GetStringAsync("/api/v2/accounts/70403103922126/jobs/"));
            """,
            Setup.Program);

    [Fact]
    public Task A_plain_address_becomes_an_encrypted_one()
        => Verifier.Fix<PlainHttpRule, ExposedTokenFix>(
            """
            class Jobs
            {
                public HttpClient Client() => new() { BaseAddress = new Uri({|DBTC1003:"http://ab123.us1.dbt.com/"|}) };

                public string Local => "http://localhost:5080";
            }
            """,
            """
            class Jobs
            {
                public HttpClient Client() => new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/") };

                public string Local => "http://localhost:5080";
            }
            """);

    [Fact]
    public Task A_written_token_is_read_from_the_configuration()
        => Written(
            """
            class Jobs(IConfiguration configuration, HttpClient http)
            {
                public void Use() => http.DefaultRequestHeaders.Authorization = new("Bearer", {|DBTC1002:"TOKEN"|}); // kept
            }
            """,
            """
            class Jobs(IConfiguration configuration, HttpClient http)
            {
                public void Use() => http.DefaultRequestHeaders.Authorization = new("Bearer", configuration["DbtCloud:Token"]); // kept
            }
            """);

    [Fact]
    public Task A_written_constant_is_named_after_its_account()
        => Written(
            """
            static class Tokens
            {
                public const string Spice = {|DBTC1002:"TOKEN"|};
                private const string GuildApiToken = {|DBTC1002:"OTHER"|}; // kept

                public static string Header => "Bearer " + GuildApiToken;
            }
            """,
            """
            static class Tokens
            {
                public static readonly string Spice = Environment.GetEnvironmentVariable("DBT_TOKEN_SPICE") ?? throw new InvalidOperationException("Set the environment variable DBT_TOKEN_SPICE.");
                private static readonly string GuildApiToken = Environment.GetEnvironmentVariable("DBT_TOKEN_GUILD") ?? throw new InvalidOperationException("Set the environment variable DBT_TOKEN_GUILD."); // kept

                public static string Header => "Bearer " + GuildApiToken;
            }
            """);

    [Fact]
    public Task A_written_token_of_a_registration_has_the_registered_key()
        => Written(
            """
            using DbtCloud;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddDbtCloud()
                .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), {|DBTC1002:"TOKEN"|})
                .AddAccount("guild", account => account.Token = {|DBTC1002:"OTHER"|});
            """,
            """
            using DbtCloud;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddDbtCloud()
                .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), builder.Configuration["DbtCloud:Accounts:spice:Token"])
                .AddAccount("guild", account => account.Token = builder.Configuration["DbtCloud:Accounts:guild:Token"]);
            """,
            Setup.Program);

    [Fact]
    public Task A_token_inside_of_a_text_is_read_there()
        => Written(
            """
            class Jobs
            {
                public string Header() => {|DBTC1002:"Bearer TOKEN"|};
            }
            """,
            """
            class Jobs
            {
                public string Header() => $"Bearer {Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN") ?? throw new InvalidOperationException("Set the environment variable DBT_CLOUD_TOKEN.")}";
            }
            """);

    [Fact]
    public Task A_written_default_value_has_no_fix()
        => Verifier.NoFix<TokenLiteralRule, WrittenTokenFix>($$"""class C { void M(string token = {|DBTC1002:"{{Token}}"|}) { } }""");

    [Fact]
    public Task The_request_goes_through_the_client_of_its_account()
        => Verifier.Fix<OtherAccountStandIn, OtherAccountFix>(
            """
            using DbtCloud;

            class Jobs([FromKeyedServices("spice")] DbtCloudClient first, [FromKeyedServices("guild")] DbtCloudClient second)
            {
                public async Task Use()
                {
                    await first.SendAsync(new HttpRequestMessage(HttpMethod.Get, {|DBTC3001:"api/v2/accounts/70403103922126/jobs/"|}));
                    await second.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/guild/jobs/"));
                }
            }
            """,
            """
            using DbtCloud;

            class Jobs([FromKeyedServices("spice")] DbtCloudClient first, [FromKeyedServices("guild")] DbtCloudClient second)
            {
                public async Task Use()
                {
                    await second.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922126/jobs/"));
                    await second.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/guild/jobs/"));
                }
            }
            """);

    private static Task Written(string source, string expected, Setup? setup = null)
        => Verifier.Fix<TokenLiteralRule, WrittenTokenFix>(
            source.Replace("TOKEN\"", Token + "\"", StringComparison.Ordinal).Replace("OTHER", FakeTokens.Service(), StringComparison.Ordinal),
            expected,
            setup);
}
