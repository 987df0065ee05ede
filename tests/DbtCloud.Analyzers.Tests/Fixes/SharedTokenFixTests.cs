using DbtCloud.Analyzers.CodeFixes.Rules;
using DbtCloud.Analyzers.Rules;
using DbtCloud.Analyzers.Verification;
using Microsoft.CodeAnalysis;
using Verifier = DbtCloud.Analyzers.Verification.Verify;

namespace DbtCloud.Analyzers.Fixes;

public class SharedTokenFixTests
{
    [Fact]
    public Task Every_further_registration_gets_its_own_key()
        => Fix(
            """
            using DbtCloud;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddDbtCloud()
                .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), builder.Configuration["Dbt:Token"])
                // kept
                .AddAccount("guild", 70403103922126, new Uri("https://cd456.eu1.dbt.com"), {|DBTC1001:builder.Configuration["Dbt:Token"]|}) // kept
                .AddAccount("sietch", 70403103922127, new Uri("https://ef789.us1.dbt.com"), {|DBTC1001:builder.Configuration["Dbt:Token"]|});
            """,
            """
            using DbtCloud;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddDbtCloud()
                .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), builder.Configuration["Dbt:Token"])
                // kept
                .AddAccount("guild", 70403103922126, new Uri("https://cd456.eu1.dbt.com"), builder.Configuration["DbtCloud:Accounts:guild:Token"]) // kept
                .AddAccount("sietch", 70403103922127, new Uri("https://ef789.us1.dbt.com"), builder.Configuration["DbtCloud:Accounts:sietch:Token"]);
            """,
            Setup.Program);

    [Fact]
    public Task A_variable_is_replaced_where_the_second_account_uses_it()
        => Fix(
            """
            using System.Net.Http.Headers;

            string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
            using HttpClient http = new();
            await GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/", token);
            await GetAsync("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/", {|DBTC1001:token|});
            await GetAsync("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/runs/", token);

            async Task GetAsync(string url, string secret)
            {
                using HttpRequestMessage request = new(HttpMethod.Get, url);
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
                using HttpResponseMessage response = await http.SendAsync(request);
                Console.WriteLine(response.StatusCode);
            }
            """,
            """
            using System.Net.Http.Headers;

            string token = Environment.GetEnvironmentVariable("DBT_TOKEN")!;
            using HttpClient http = new();
            await GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/", token);
            await GetAsync("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/", Environment.GetEnvironmentVariable("DBT_TOKEN_70403103922126")!);
            await GetAsync("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/runs/", Environment.GetEnvironmentVariable("DBT_TOKEN_70403103922126")!);

            async Task GetAsync(string url, string secret)
            {
                using HttpRequestMessage request = new(HttpMethod.Get, url);
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
                using HttpResponseMessage response = await http.SendAsync(request);
                Console.WriteLine(response.StatusCode);
            }
            """,
            Setup.Program);

    [Fact]
    public Task A_client_made_by_hand_reads_its_own_variable()
        => Fix(
            """
            using DbtCloud;

            static class Clients
            {
                public static DbtCloudClient[] Make() =>
                [
                    new(new DbtAccount(70403103922125, new Uri("https://ab123.us1.dbt.com")), DbtToken.FromEnvironmentVariable("DBT_TOKEN")),
                    new(new DbtAccount(70403103922126, new Uri("https://cd456.us1.dbt.com")), {|DBTC1001:DbtToken.FromEnvironmentVariable("DBT_TOKEN")|}),
                ];
            }
            """,
            """
            using DbtCloud;

            static class Clients
            {
                public static DbtCloudClient[] Make() =>
                [
                    new(new DbtAccount(70403103922125, new Uri("https://ab123.us1.dbt.com")), DbtToken.FromEnvironmentVariable("DBT_TOKEN")),
                    new(new DbtAccount(70403103922126, new Uri("https://cd456.us1.dbt.com")), DbtToken.FromEnvironmentVariable("DBT_TOKEN_70403103922126")),
                ];
            }
            """);

    [Fact]
    public Task A_header_in_a_file_without_nullable_is_fixed()
        => Fix(
            """
            class Jobs
            {
                private readonly string _token;
                private readonly IConfiguration _configuration;

                public Jobs(IConfiguration configuration) { _configuration = configuration; _token = configuration["Dbt:Token"]; }

                public HttpRequestMessage Spice()
                {
                    var request = new HttpRequestMessage(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
                    request.Headers.Add("Authorization", "Token " + _token);
                    new HttpClient().Send(request);
                    return request;
                }

                public HttpRequestMessage Guild()
                {
                    var request = new HttpRequestMessage(HttpMethod.Get, "https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
                    request.Headers.Add("Authorization", "Token " + {|DBTC1001:_token|});
                    new HttpClient().Send(request);
                    return request;
                }
            }
            """,
            """
            class Jobs
            {
                private readonly string _token;
                private readonly IConfiguration _configuration;

                public Jobs(IConfiguration configuration) { _configuration = configuration; _token = configuration["Dbt:Token"]; }

                public HttpRequestMessage Spice()
                {
                    var request = new HttpRequestMessage(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
                    request.Headers.Add("Authorization", "Token " + _token);
                    new HttpClient().Send(request);
                    return request;
                }

                public HttpRequestMessage Guild()
                {
                    var request = new HttpRequestMessage(HttpMethod.Get, "https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
                    request.Headers.Add("Authorization", "Token " + _configuration["DbtCloud:Accounts:70403103922126:Token"]);
                    new HttpClient().Send(request);
                    return request;
                }
            }
            """,
            Setup.Default with { Nullable = NullableContextOptions.Disable });

    [Fact]
    public Task One_token_for_every_account_of_a_loop_has_no_fix()
        => Verifier.NoFix<SharedTokenRule, SharedTokenFix>(
            """
            using System.Net.Http.Headers;

            class Jobs(HttpClient http, IConfiguration configuration)
            {
                public async Task All(long[] accounts)
                {
                    foreach (long account in accounts)
                    {
                        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
                        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", {|DBTC1001:configuration["Dbt:Token"]|});
                        await http.SendAsync(request);
                    }
                }
            }
            """);

    [Fact]
    public Task A_token_that_only_a_helper_holds_has_no_fix()
        => Verifier.NoFix<SharedTokenRule, SharedTokenFix>(
            """
            using System.Net.Http.Headers;

            class Jobs(HttpClient http, IConfiguration configuration)
            {
                public async Task All()
                {
                    await Get(70403103922125);
                    await Get({|DBTC1001:70403103922126|});
                }

                private Task<string> Get(long account)
                {
                    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Dbt:Token"]);
                    return http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
                }
            }
            """);

    [Theory]
    [InlineData("foreach (string key in new[] { \"spice\", \"guild\" })", "key", "long.Parse(configuration[$\"Ids:{key}\"]!)")]
    [InlineData("foreach (var (name, id) in new[] { (\"spice\", 17L), (\"guild\", 18L) })", "name", "id")]
    [InlineData("foreach (var section in configuration.GetSection(\"Accounts\").GetChildren())", "section.Key", "section.GetValue<long>(\"Id\")")]
    public Task A_registration_under_a_variable_key_reads_the_token_by_that_key(string loop, string key, string id)
    {
        string Program(string token) => $$"""
            using DbtCloud;

            static class Startup
            {
                public static void Add(IServiceCollection services, IConfiguration configuration)
                {
                    {{loop}}
                    {
                        services.AddDbtCloud().AddAccount({{key}}, {{id}}, new Uri($"https://{{{key}}}.us1.dbt.com"), {{token}}); // kept
                    }
                }
            }
            """;

        return Fix(Program("{|DBTC1001:configuration[\"Dbt:Token\"]|}"), Program("configuration[$\"DbtCloud:Accounts:{" + key + "}:Token\"]"));
    }

    [Fact]
    public Task Options_in_a_lambda_read_the_token_by_the_key_too()
        => Fix(
            """
            using DbtCloud;

            static class Startup
            {
                public static void Add(IServiceCollection services, IConfiguration configuration)
                {
                    string? pat = configuration["Dbt:Pat"];
                    foreach (var (key, id) in new[] { ("spice", 17L), ("guild", 18L) })
                    {
                        services.AddDbtCloud().AddAccount(key, options =>
                        {
                            options.AccountId = id;
                            options.Token = {|DBTC1001:pat|}; // kept
                        });
                    }
                }
            }
            """,
            """
            using DbtCloud;

            static class Startup
            {
                public static void Add(IServiceCollection services, IConfiguration configuration)
                {
                    string? pat = configuration["Dbt:Pat"];
                    foreach (var (key, id) in new[] { ("spice", 17L), ("guild", 18L) })
                    {
                        services.AddDbtCloud().AddAccount(key, options =>
                        {
                            options.AccountId = id;
                            options.Token = configuration[$"DbtCloud:Accounts:{key}:Token"]; // kept
                        });
                    }
                }
            }
            """);

    [Fact]
    public Task The_account_s_own_client_is_offered_besides_where_the_project_registers_it()
        => Verifier.Fix<SharedTokenRule, SharedTokenFix>(
            """
            class Jobs(HttpClient http, IConfiguration configuration)
            {
                public async Task Run()
                {
                    http.DefaultRequestHeaders.Authorization = new("Bearer", configuration["Dbt:Token"]);
                    Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));
                    Console.WriteLine(await http.GetStringAsync({|DBTC1001:"https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/"|})); // kept
                }
            }
            """,
            """
            class Jobs(HttpClient http, IConfiguration configuration, [FromKeyedServices("guild")] DbtCloud.DbtCloudClient guild)
            {
                public async Task Run()
                {
                    http.DefaultRequestHeaders.Authorization = new("Bearer", configuration["Dbt:Token"]);
                    Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));
                    Console.WriteLine(await (await guild.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922126/jobs/"))).Content.ReadAsStringAsync()); // kept
                }
            }
            """,
            Setup.Default with
            {
                Sources =
                [
                    ("Startup.cs", """
                        using DbtCloud;

                        static class Startup
                        {
                            public static void Add(IServiceCollection services, IConfiguration configuration)
                                => services.AddDbtCloud().AddAccount("guild", 70403103922126, new Uri("https://cd456.us1.dbt.com"), configuration["Dbt:Guild"]);
                        }
                        """),
                ],
            },
            codeAction: 1);

    [Fact]
    public Task A_RestSharp_request_has_its_own_authenticator()
        => Fix(
            """
            using RestSharp;
            using RestSharp.Authenticators;

            class Jobs
            {
                public async Task Run(string dbtToken)
                {
                    RestClient client = new(new RestClientOptions("https://ab123.us1.dbt.com/api/v2") { Authenticator = new JwtAuthenticator(dbtToken) });
                    await client.ExecuteAsync(new RestRequest("accounts/70403103922125/jobs/"));
                    await client.ExecuteAsync(new RestRequest({|DBTC1001:"accounts/70403103922126/jobs/"|})); // kept
                }
            }
            """,
            """
            using RestSharp;
            using RestSharp.Authenticators;

            class Jobs
            {
                public async Task Run(string dbtToken)
                {
                    RestClient client = new(new RestClientOptions("https://ab123.us1.dbt.com/api/v2") { Authenticator = new JwtAuthenticator(dbtToken) });
                    await client.ExecuteAsync(new RestRequest("accounts/70403103922125/jobs/"));
                    await client.ExecuteAsync(new RestRequest("accounts/70403103922126/jobs/") { Authenticator = new RestSharp.Authenticators.OAuth2.OAuth2AuthorizationRequestHeaderAuthenticator(Environment.GetEnvironmentVariable("DBT_TOKEN_70403103922126") ?? throw new InvalidOperationException("Set the environment variable DBT_TOKEN_70403103922126."), "Bearer") }); // kept
                }
            }
            """);

    [Fact]
    public Task A_RestSharp_client_with_a_default_header_is_joined_by_one_for_the_account()
        => Fix(
            """
            using RestSharp;

            var client = new RestClient("https://ab123.us1.dbt.com");
            client.AddDefaultHeader("Authorization", "Token " + Environment.GetEnvironmentVariable("DBT_TOKEN"));
            await client.ExecuteAsync(new RestRequest("api/v2/accounts/70403103922125/jobs/", Method.Get));
            // kept
            await client.ExecuteAsync(new RestRequest({|DBTC1001:"api/v2/accounts/70403103922126/jobs/"|}, Method.Get));
            """,
            """
            using RestSharp;

            var client = new RestClient("https://ab123.us1.dbt.com");
            client.AddDefaultHeader("Authorization", "Token " + Environment.GetEnvironmentVariable("DBT_TOKEN"));
            await client.ExecuteAsync(new RestRequest("api/v2/accounts/70403103922125/jobs/", Method.Get));
            // kept
            var client70403103922126 = new RestClient("https://ab123.us1.dbt.com");
            client70403103922126.AddDefaultHeader("Authorization", "Bearer " + (Environment.GetEnvironmentVariable("DBT_TOKEN_70403103922126") ?? throw new InvalidOperationException("Set the environment variable DBT_TOKEN_70403103922126.")));
            await client70403103922126.ExecuteAsync(new RestRequest("api/v2/accounts/70403103922126/jobs/", Method.Get));
            """,
            Setup.Program);

    [Fact]
    public Task A_web_client_gets_the_header_before_the_call()
        => Fix(
            """
            using System.Net;
            #pragma warning disable SYSLIB0014

            class Jobs
            {
                public void Run()
                {
                    using (WebClient client = new WebClient())
                    {
                        client.Headers["Authorization"] = "Token " + Environment.GetEnvironmentVariable("DBT_KEY");
                        Console.WriteLine(client.DownloadString("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));
                        // kept
                        Console.WriteLine(client.DownloadString({|DBTC1001:"https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/"|}));
                    }
                }
            }
            """,
            """
            using System.Net;
            #pragma warning disable SYSLIB0014

            class Jobs
            {
                public void Run()
                {
                    using (WebClient client = new WebClient())
                    {
                        client.Headers["Authorization"] = "Token " + Environment.GetEnvironmentVariable("DBT_KEY");
                        Console.WriteLine(client.DownloadString("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/"));
                        // kept
                        client.Headers["Authorization"] = "Bearer " + (Environment.GetEnvironmentVariable("DBT_KEY_70403103922126") ?? throw new InvalidOperationException("Set the environment variable DBT_KEY_70403103922126."));
                        Console.WriteLine(client.DownloadString("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/"));
                    }
                }
            }
            """,
            Setup.Default with { Nullable = NullableContextOptions.Disable });

    [Fact]
    public Task An_options_token_is_read_in_place_and_the_unread_parameter_goes()
        => Verifier.Fix<SharedTokenAcrossTypesRule, SharedTokenFix>(
            Options("IOptions<DbtOptions> options, HttpClient http", "{|DBTC1004:options.Value.Token|}"),
            Options("HttpClient http", "Environment.GetEnvironmentVariable(\"DBT_TOKEN_70403103922126\") ?? throw new InvalidOperationException(\"Set the environment variable DBT_TOKEN_70403103922126.\")"),
            Setup.Default with { WarnsOfUnreadParameters = true });

    private static string Options(string parameters, string token) => $$"""
        using Microsoft.Extensions.Options;
        using System.Net.Http.Headers;

        class DbtOptions { public string? Token { get; set; } }

        class Alpha(IOptions<DbtOptions> options)
        {
            public async Task Run(HttpClient http)
            {
                using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Token);
                await http.SendAsync(request);
            }
        }

        class Beta({{parameters}})
        {
            public async Task Run()
            {
                using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", {{token}});
                await http.SendAsync(request);
            }
        }
        """;

    private static Task Fix(string source, string expected, Setup? setup = null) => Verifier.Fix<SharedTokenRule, SharedTokenFix>(source, expected, setup);
}
