using DbtCloud.Analyzers.CodeFixes.Rules;
using DbtCloud.Analyzers.Rules;
using DbtCloud.Analyzers.Verification;
using Verifier = DbtCloud.Analyzers.Verification.Verify;

namespace DbtCloud.Analyzers.Fixes;

public class CrossAccountFixTests
{
    [Fact]
    public Task The_one_account_id_in_scope_is_asked_for()
        => Fix(
            """
            class Accounts(HttpClient http)
            {
                // kept
                public Task<string> Get(long accountId) => http.GetStringAsync({|DBTC2001:"https://ab123.us1.dbt.com/api/v2/accounts/"|}); // kept
            }
            """,
            """
            class Accounts(HttpClient http)
            {
                // kept
                public Task<string> Get(long accountId) => http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/"); // kept
            }
            """);

    [Fact]
    public Task Version_3_becomes_version_2_which_alone_answers_for_one_account()
        => Fix(
            """
            class Accounts(HttpClient http, string prefix)
            {
                private const long AccountId = 70403103922125;

                public async Task<string> Get() => await http.GetStringAsync({|DBTC2001:$"https://{prefix}.us1.dbt.com/api/v3/accounts/?limit=10"|});
            }
            """,
            """
            class Accounts(HttpClient http, string prefix)
            {
                private const long AccountId = 70403103922125;

                public async Task<string> Get() => await http.GetStringAsync($"https://{prefix}.us1.dbt.com/api/v2/accounts/{AccountId}/?limit=10");
            }
            """);

    [Fact]
    public Task An_id_of_the_options_serves_too()
        => Fix(
            """
            using Microsoft.Extensions.Options;

            class DbtOptions { public long AccountId { get; set; } }

            class Accounts(HttpClient http, IOptions<DbtOptions> options)
            {
                public Task<HttpResponseMessage> Get() => http.GetAsync({|DBTC2001:"https://ab123.us1.dbt.com" + "/api/v2/accounts/"|});
            }
            """,
            """
            using Microsoft.Extensions.Options;

            class DbtOptions { public long AccountId { get; set; } }

            class Accounts(HttpClient http, IOptions<DbtOptions> options)
            {
                public Task<HttpResponseMessage> Get() => http.GetAsync("https://ab123.us1.dbt.com" + $"/api/v2/accounts/{options.Value.AccountId}/");
            }
            """);

    [Theory]
    [InlineData("long accountId, long otherAccountId", "await http.GetStringAsync(URL)")]
    [InlineData("long jobId", "await http.GetStringAsync(URL)")]
    [InlineData("long accountId", "(await http.GetFromJsonAsync<List<string>>(URL))!")]
    [InlineData("long accountId", "(await http.GetFromJsonAsync<Envelope>(URL))!")]
    [InlineData("long accountId", "System.Text.Json.JsonDocument.Parse(await http.GetStringAsync(URL)).RootElement.GetProperty(\"data\").EnumerateArray()")]
    [InlineData("long accountId", "System.Text.Json.Nodes.JsonNode.Parse(await http.GetStringAsync(URL))![\"data\"]![0]!")]
    public Task Without_one_id_or_for_a_list_nothing_is_offered(string parameters, string answer)
        => Verifier.NoFix<CrossAccountEndpointRule, CrossAccountFix>(
            $$"""
            record Envelope(List<string> Data);

            class Accounts(HttpClient http)
            {
                public async Task<object> Get({{parameters}}) => {{answer.Replace("URL", "{|DBTC2001:\"https://ab123.us1.dbt.com/api/v2/accounts/\"|}", StringComparison.Ordinal)}};
            }
            """);

    [Fact]
    public Task A_list_is_seen_through_request_and_variables()
        => Verifier.NoFix<CrossAccountEndpointRule, CrossAccountFix>(
            """
            class Accounts(HttpClient http)
            {
                public async Task Get(long accountId)
                {
                    using var request = new HttpRequestMessage(HttpMethod.Get, {|DBTC2001:"https://ab123.us1.dbt.com/api/v2/accounts/"|});
                    using var response = await http.SendAsync(request);
                    var text = await response.Content.ReadAsStringAsync();
                    using var json = System.Text.Json.JsonDocument.Parse(text);
                    var data = json.RootElement.GetProperty("data");
                    foreach (var account in data.EnumerateArray())
                    {
                        Console.WriteLine(account);
                    }
                }
            }
            """);

    [Fact]
    public Task One_account_of_an_envelope_is_no_list()
        => Fix(
            """
            record Account(long Id, string Name);
            record Envelope(Account Data);

            class Accounts(HttpClient http)
            {
                public async Task<string> Get(string accountId)
                {
                    var answer = await http.GetFromJsonAsync<Envelope>({|DBTC2001:"https://ab123.us1.dbt.com/api/v2/accounts/"|});
                    return answer!.Data.Name;
                }
            }
            """,
            """
            record Account(long Id, string Name);
            record Envelope(Account Data);

            class Accounts(HttpClient http)
            {
                public async Task<string> Get(string accountId)
                {
                    var answer = await http.GetFromJsonAsync<Envelope>($"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/");
                    return answer!.Data.Name;
                }
            }
            """);

    [Fact]
    public Task The_SDKs_list_becomes_the_clients_own_account()
        => Verifier.Fix<CrossAccountEndpointRule, CrossAccountFix>(
            """
            using DbtCloud;
            using DbtCloud.Models;

            class Accounts(DbtCloudClient client)
            {
                public async Task Print(CancellationToken stop)
                {
                    // before
                    await foreach (Account account in {|DBTC2001:client.CrossAccount.ListAccountsV3Async(cancellationToken: stop)|}.ConfigureAwait(false))
                    {
                        // kept
                        Console.WriteLine(account.Id);
                    } // after

                    await foreach (var account in {|DBTC2001:client.CrossAccount.ListAccountsV2Async()|}) Console.WriteLine(account.Name);
                }
            }
            """,
            """
            using DbtCloud;
            using DbtCloud.Models;

            class Accounts(DbtCloudClient client)
            {
                public async Task Print(CancellationToken stop)
                {
                    // before
                    {
                        Account account = await client.GetAccountAsync(stop).ConfigureAwait(false);
                        // kept
                        Console.WriteLine(account.Id);
                    } // after

                    {
                        var account = await client.GetAccountAsync();
                        Console.WriteLine(account.Name);
                    }
                }
            }
            """);

    [Theory]
    [InlineData("if (account.Id == 1) break; Console.WriteLine(account.Name);")]
    [InlineData("if (account.Id == 1) continue; Console.WriteLine(account.Name);")]
    public Task A_body_that_leaves_the_loop_keeps_it(string body)
        => Verifier.NoFix<CrossAccountEndpointRule, CrossAccountFix>(
            $$"""
            using DbtCloud;
            using DbtCloud.Models;

            class Accounts(DbtCloudClient client)
            {
                public async Task Print()
                {
                    await foreach (Account account in {|DBTC2001:client.CrossAccount.ListAccountsV3Async()|}) { {{body}} }
                }
            }
            """);

    [Theory]
    [InlineData("private readonly long _acct = 17;", "$\"https://ab123.us1.dbt.com/api/v2/accounts/{_acct}/jobs/\"", "$\"https://ab123.us1.dbt.com/api/v2/accounts/{_acct}/\"")]
    [InlineData("private static readonly string Tenant = Environment.GetEnvironmentVariable(\"A\")!;", "\"https://ab123.us1.dbt.com/api/v2/accounts/\" + Tenant + \"/jobs/\"", "$\"https://ab123.us1.dbt.com/api/v2/accounts/{Tenant}/\"")]
    [InlineData("", "\"https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/\"", "\"https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/\"")]
    public Task The_id_that_the_types_other_URLs_have_serves(string member, string other, string expected)
    {
        string Program(string url) => $$"""
            class Accounts(HttpClient http)
            {
                {{member}}

                public Task<string> Jobs() => http.GetStringAsync({{other}});

                public Task<string> All() => http.GetStringAsync({{url}});
            }
            """;

        return Fix(Program("{|DBTC2001:\"https://ab123.us1.dbt.com/api/v2/accounts/\"|}"), Program(expected));
    }

    [Fact]
    public Task Two_ids_in_other_URLs_are_none()
        => Verifier.NoFix<CrossAccountEndpointRule, CrossAccountFix>(
            """
            class Accounts(HttpClient http)
            {
                public Task<string> One() => http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/17/jobs/");

                public Task<string> Two() => http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/18/jobs/");

                public Task<string> All() => http.GetStringAsync({|DBTC2001:"https://ab123.us1.dbt.com/api/v2/accounts/"|});
            }
            """);

    [Theory]
    [InlineData("string url = URL;", "url", "\"https://ab123.us1.dbt.com/api/v2/accounts/\"", "$\"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/\"", "url")]
    [InlineData("string url = \"https://ab123.us1.dbt.com\" + URL;", "url", "\"/api/v3/accounts/\"", "$\"/api/v2/accounts/{accountId}/\"", "url")]
    [InlineData("System.Text.StringBuilder url = new(\"https://ab123.us1.dbt.com\"); url.Append(URL);", "url.ToString()", "\"/api/v2/accounts/\"", "$\"/api/v2/accounts/{accountId}/\"", "url.ToString()")]
    [InlineData("UriBuilder url = new() { Scheme = \"https\", Host = \"ab123.us1.dbt.com\", Path = URL };", "url.Uri", "\"api/v2/accounts/\"", "$\"api/v2/accounts/{accountId}/\"", "url.Uri")]
    [InlineData("Uri url = new(\"https://ab123.us1.dbt.com/api/v2/\" + URL); Console.WriteLine(url);", "url", "\"accounts/\"", "$\"accounts/{accountId}/\"", "url")]
    [InlineData("string url = string.Join(\"/\", \"https://ab123.us1.dbt.com\", \"api\", \"v2\", URL, \"\");", "url", "\"accounts\"", "$\"accounts/{accountId}\"", "url")]
    public Task A_URL_that_is_put_together_before_is_changed_where_it_is(string before, string url, string part, string expected, string after)
    {
        static string Program(string before, string part, string url) => $$"""
            class Accounts(HttpClient http)
            {
                public Task<string> Get(long accountId)
                {
                    Console.WriteLine(accountId);
                    {{before.Replace("URL", part, StringComparison.Ordinal)}} // kept
                    return http.GetStringAsync({{url}});
                }
            }
            """;

        return Fix(Program(before, part, "{|DBTC2001:" + url + "|}"), Program(before, expected, after));
    }

    [Fact]
    public Task A_URL_that_others_use_too_is_changed_at_the_request()
        => Fix(
            """
            static class Endpoints
            {
                public const string Accounts = "https://ab123.us1.dbt.com/api/v2/accounts/";
            }

            class Accounts(HttpClient http, long accountId)
            {
                public Task<string> All() => http.GetStringAsync({|DBTC2001:Endpoints.Accounts|});

                public Task<string> Jobs() => http.GetStringAsync(Endpoints.Accounts + accountId + "/jobs/");
            }
            """,
            """
            static class Endpoints
            {
                public const string Accounts = "https://ab123.us1.dbt.com/api/v2/accounts/";
            }

            class Accounts(HttpClient http, long accountId)
            {
                public Task<string> All() => http.GetStringAsync(Endpoints.Accounts + accountId + "/");

                public Task<string> Jobs() => http.GetStringAsync(Endpoints.Accounts + accountId + "/jobs/");
            }
            """);

    private static Task Fix(string source, string expected, Setup? setup = null)
        => Verifier.Fix<CrossAccountEndpointRule, CrossAccountFix>(source, expected, setup);
}
