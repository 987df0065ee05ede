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
    [InlineData("""log.LogInformation("Calling dbt with {Token} for {Account}", {|DBTC1003:dbtToken|}, account)""", """log.LogInformation("Calling dbt for {Account}", account)""")]
    [InlineData("""log.LogInformation("Account {Account} uses token {Token}", account, {|DBTC1003:dbtToken|})""", """log.LogInformation("Account {Account}", account)""")]
    [InlineData("""Console.WriteLine({|DBTC1003:$"Account {account} (token: {dbtToken}) is ready"|})""", """Console.WriteLine($"Account {account} is ready")""")]
    [InlineData("""Console.WriteLine({|DBTC1003:"Authenticated to dbt with token " + dbtToken|})""", """Console.WriteLine("Authenticated to dbt")""")]
    [InlineData("""Console.WriteLine({|DBTC1003:"Not a personal access token: " + dbtToken|})""", """Console.WriteLine("Not a personal access token")""")]
    [InlineData("""log.LogInformation("Polling with {Token}", {|DBTC1003:dbtToken|})""", """log.LogInformation("Polling")""")]
    [InlineData("""Console.Error.WriteLine("starting with {0}", {|DBTC1003:dbtToken|})""", """Console.Error.WriteLine("starting")""")]
    public async Task A_shown_token_is_left_out(string call, string expected)
    {
        static string Program(string call) => $$"""
            class Jobs(ILogger<Jobs> log)
            {
                public void Show(IConfiguration configuration, long account)
                {
                    string dbtToken = configuration["Dbt:Token"]!;
                    {{call}}; // kept
                    _ = log.ToString() + account;
                    _ = dbtToken.Length;
                }
            }
            """;

        await Verifier.Fix<ExposedTokenRule, ExposedTokenFix>(Program(call), Program(expected));
    }

    [Theory]
    [InlineData("""Console.WriteLine({|DBTC1003:dbtToken|})""")]
    [InlineData("""Console.WriteLine({|DBTC1003:"Token: " + dbtToken|})""")]
    [InlineData("""Console.WriteLine({|DBTC1003:$"The token is {dbtToken}"|})""")]
    public Task Where_no_sentence_is_left_the_line_goes(string call)
        => Verifier.Fix<ExposedTokenRule, ExposedTokenFix>(
            $$"""
            class C
            {
                void M(IConfiguration configuration)
                {
                    string dbtToken = configuration["Dbt:Token"]!;
                    // before
                    {{call}}; // after
                    Console.WriteLine("done" + dbtToken.Length);
                }
            }
            """,
            """
            class C
            {
                void M(IConfiguration configuration)
                {
                    string dbtToken = configuration["Dbt:Token"]!;
                    // before
                    // after
                    Console.WriteLine("done" + dbtToken.Length);
                }
            }
            """);

    [Fact]
    public Task A_plain_address_becomes_an_encrypted_one()
        => Verifier.Fix<ExposedTokenRule, ExposedTokenFix>(
            """
            class Jobs(HttpClient http, string dbtToken)
            {
                public Task<string> Read()
                {
                    http.DefaultRequestHeaders.Authorization = new("Bearer", dbtToken);
                    return http.GetStringAsync({|DBTC1003:"http://ab123.us1.dbt.com/api/v2/accounts/17/jobs/"|}); // kept
                }

                public string Local => "http://localhost:5080";
            }
            """,
            """
            class Jobs(HttpClient http, string dbtToken)
            {
                public Task<string> Read()
                {
                    http.DefaultRequestHeaders.Authorization = new("Bearer", dbtToken);
                    return http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/17/jobs/"); // kept
                }

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
        => Verifier.NoFix<TokenInSourceRule, WrittenTokenFix>($$"""class C { void M(string token = {|DBTC1002:"{{Token}}"|}) { } }""");

    private static Task Written(string source, string expected, Setup? setup = null)
        => Verifier.Fix<TokenInSourceRule, WrittenTokenFix>(
            source.Replace("TOKEN\"", Token + "\"", StringComparison.Ordinal).Replace("OTHER", FakeTokens.Service(), StringComparison.Ordinal),
            expected,
            setup);
}
