using DbtCloud.Analyzers.CodeFixes.Rules;
using DbtCloud.Analyzers.Rules;
using DbtCloud.Analyzers.Verification;
using Verifier = DbtCloud.Analyzers.Verification.Verify;

namespace DbtCloud.Analyzers.Fixes;

public class OtherAccountFixTests
{
    private const string Registration = """
        using DbtCloud;

        static class Startup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration) => services.AddDbtCloud()
                .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), configuration["Dbt:Spice"])
                .AddAccount("guild", 70403103922126, new Uri("https://cd456.us1.dbt.com"), configuration["Dbt:Guild"]);
        }
        """;

    private static readonly Setup Registered = Setup.Default with { Sources = [("Startup.cs", Registration)] };

    [Fact]
    public Task The_request_goes_through_the_http_client_of_its_account()
        => Fix(
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
    public Task A_client_at_hand_is_used()
        => Fix(
            """
            using DbtCloud;

            class Jobs([FromKeyedServices("spice")] DbtCloudClient first, [FromKeyedServices("guild")] DbtCloudClient second)
            {
                public async Task Use()
                {
                    await first.SendAsync(new HttpRequestMessage(HttpMethod.Get, {|DBTC3001:"api/v2/accounts/70403103922126/jobs/"|})); // kept
                    await second.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922126/runs/"));
                }
            }
            """,
            """
            using DbtCloud;

            class Jobs([FromKeyedServices("spice")] DbtCloudClient first, [FromKeyedServices("guild")] DbtCloudClient second)
            {
                public async Task Use()
                {
                    await second.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922126/jobs/")); // kept
                    await second.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922126/runs/"));
                }
            }
            """,
            Registered);

    [Fact]
    public Task The_class_takes_the_client_that_is_registered()
        => Fix(
            """
            using DbtCloud;

            class Jobs([FromKeyedServices("spice")] DbtCloudClient spice)
            {
                public Task Own() => spice.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922125/jobs/"));

                public Task Other() => spice.SendAsync(new HttpRequestMessage(HttpMethod.Get, {|DBTC3001:"api/v2/accounts/70403103922126/jobs/"|}));
            }
            """,
            """
            using DbtCloud;

            class Jobs([FromKeyedServices("spice")] DbtCloudClient spice, [FromKeyedServices("guild")] DbtCloudClient guild)
            {
                public Task Own() => spice.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922125/jobs/"));

                public Task Other() => guild.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922126/jobs/"));
            }
            """,
            Registered);

    [Fact]
    public Task A_client_from_the_factory_is_asked_for_by_the_other_key()
        => Fix(
            """
            using DbtCloud;

            class Jobs(IDbtCloudClientFactory clients)
            {
                public Task Other() => clients.GetClient("spice").SendAsync(new HttpRequestMessage(HttpMethod.Get, {|DBTC3001:"api/v2/accounts/70403103922126/jobs/"|}));
            }
            """,
            """
            using DbtCloud;

            class Jobs(IDbtCloudClientFactory clients)
            {
                public Task Other() => clients.GetClient("guild").SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/70403103922126/jobs/"));
            }
            """,
            Registered);

    [Fact]
    public Task A_named_client_is_asked_for_by_the_other_name()
        => Fix(
            """
            class Jobs(IHttpClientFactory factory)
            {
                public static void Register(IServiceCollection services, IConfiguration configuration)
                {
                    services.AddHttpClient("spice", client =>
                    {
                        client.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/");
                        client.DefaultRequestHeaders.Authorization = new("Bearer", configuration["Dbt:Spice"]);
                    });
                    services.AddHttpClient("guild", client =>
                    {
                        client.BaseAddress = new Uri("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/");
                        client.DefaultRequestHeaders.Authorization = new("Bearer", configuration["Dbt:Guild"]);
                    });
                }

                public Task<string> Other() => factory.CreateClient("spice").GetStringAsync({|DBTC3001:"/api/v2/accounts/70403103922126/jobs/"|});
            }
            """,
            """
            class Jobs(IHttpClientFactory factory)
            {
                public static void Register(IServiceCollection services, IConfiguration configuration)
                {
                    services.AddHttpClient("spice", client =>
                    {
                        client.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/");
                        client.DefaultRequestHeaders.Authorization = new("Bearer", configuration["Dbt:Spice"]);
                    });
                    services.AddHttpClient("guild", client =>
                    {
                        client.BaseAddress = new Uri("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/");
                        client.DefaultRequestHeaders.Authorization = new("Bearer", configuration["Dbt:Guild"]);
                    });
                }

                public Task<string> Other() => factory.CreateClient("guild").GetStringAsync("/api/v2/accounts/70403103922126/jobs/");
            }
            """);

    [Fact]
    public Task A_client_that_got_its_name_from_a_constant_is_known_too()
        => Fix(
            """
            static class Names
            {
                public const string Spice = "dbt.spice";
                public const string Guild = "dbt.guild";

                public static void Register(IServiceCollection services, IConfiguration configuration)
                {
                    services.AddHttpClient(Spice, client =>
                    {
                        client.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/");
                        client.DefaultRequestHeaders.Authorization = new("Bearer", configuration["Dbt:Spice"]);
                    });
                    services.AddHttpClient(Guild, client =>
                    {
                        client.BaseAddress = new Uri("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/");
                        client.DefaultRequestHeaders.Authorization = new("Bearer", configuration["Dbt:Guild"]);
                    });
                }
            }

            class Jobs(IHttpClientFactory factory)
            {
                public async Task Copy()
                {
                    HttpClient from = factory.CreateClient(Names.Spice);
                    HttpClient to = factory.CreateClient(Names.Guild);
                    Console.WriteLine(await from.GetStringAsync("jobs/") + await to.GetStringAsync("jobs/"));
                    Console.WriteLine(await from.GetStringAsync({|DBTC3001:"/api/v2/accounts/70403103922126/jobs/"|}));
                }
            }
            """,
            """
            static class Names
            {
                public const string Spice = "dbt.spice";
                public const string Guild = "dbt.guild";

                public static void Register(IServiceCollection services, IConfiguration configuration)
                {
                    services.AddHttpClient(Spice, client =>
                    {
                        client.BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/");
                        client.DefaultRequestHeaders.Authorization = new("Bearer", configuration["Dbt:Spice"]);
                    });
                    services.AddHttpClient(Guild, client =>
                    {
                        client.BaseAddress = new Uri("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/");
                        client.DefaultRequestHeaders.Authorization = new("Bearer", configuration["Dbt:Guild"]);
                    });
                }
            }

            class Jobs(IHttpClientFactory factory)
            {
                public async Task Copy()
                {
                    HttpClient from = factory.CreateClient(Names.Spice);
                    HttpClient to = factory.CreateClient(Names.Guild);
                    Console.WriteLine(await from.GetStringAsync("jobs/") + await to.GetStringAsync("jobs/"));
                    Console.WriteLine(await to.GetStringAsync("/api/v2/accounts/70403103922126/jobs/"));
                }
            }
            """);

    [Fact]
    public Task Where_the_project_has_no_client_of_the_account_nothing_is_offered()
        => Verifier.NoFix<OtherAccountRule, OtherAccountFix>(
            """
            class Jobs(string token)
            {
                public Task<string> Other()
                {
                    HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/") };
                    http.DefaultRequestHeaders.Authorization = new("Bearer", token);
                    return http.GetStringAsync({|DBTC3001:"../70403103922126/jobs/"|});
                }
            }
            """);

    private static Task Fix(string source, string expected, Setup? setup = null) => Verifier.Fix<OtherAccountRule, OtherAccountFix>(source, expected, setup);
}
