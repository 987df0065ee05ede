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

    private static Task Fix(string source, string expected, Setup? setup = null) => Verifier.Fix<SharedTokenRule, SharedTokenFix>(source, expected, setup);
}
