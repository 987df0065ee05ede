using DbtCloud.Analyzers.CodeFixes.Rules;
using DbtCloud.Analyzers.Rules;
using Verifier = DbtCloud.Analyzers.Verification.Verify;

namespace DbtCloud.Analyzers.Fixes;

public class ReplacedEndpointFixTests
{
    [Theory]
    [InlineData("$\"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/projects/?limit=10\"", "$\"https://ab123.us1.dbt.com/api/v3/accounts/{accountId}/projects/?limit=10\"")]
    [InlineData("$\"https://{root}.us1.dbt.com/api/v2/accounts/{accountId}/projects/{projectId}/\"", "$\"https://{root}.us1.dbt.com/api/v3/accounts/{accountId}/projects/{projectId}/\"")]
    [InlineData("$\"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/environments/\"", "$\"https://ab123.us1.dbt.com/api/v3/accounts/{accountId}/projects/{projectId}/environments/\"")]
    [InlineData("\"https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/repositories/12/\"", "$\"https://ab123.us1.dbt.com/api/v3/accounts/70403103922125/projects/{projectId}/repositories/12/\"")]
    [InlineData("\"https://\" + root + \".us1.dbt.com/api/v2/accounts/\" + accountId + \"/projects/\"", "\"https://\" + root + \".us1.dbt.com/api/v3/accounts/\" + accountId + \"/projects/\"")]
    [InlineData("\"https://ab123.us1.dbt.com/api/v2/accounts/\" + accountId + \"/environments/\"", "\"https://ab123.us1.dbt.com/api/v3/accounts/\" + accountId + $\"/projects/{projectId}/environments/\"")]
    [InlineData("string.Format(\"https://ab123.us1.dbt.com/api/v2/accounts/{0}/projects/\", accountId)", "string.Format(\"https://ab123.us1.dbt.com/api/v3/accounts/{0}/projects/\", accountId)")]
    public Task A_deprecated_path_becomes_the_one_that_replaces_it(string url, string expected)
        => Verifier.Fix<DeprecatedEndpointRule, ReplacedEndpointFix>(Reader("{|DBTC2003:" + url + "|}", url), Reader(expected, expected));

    [Theory]
    [InlineData("$\"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/environments/\"")]
    [InlineData("\"https://ab123.us1.dbt.com/api/v2/accounts/\" + accountId + \"/environments/\"")]
    public Task Without_the_project_nothing_is_offered(string url)
        => Verifier.NoFix<DeprecatedEndpointRule, ReplacedEndpointFix>(
            $$"""
            class Reader(HttpClient http)
            {
                public Task<string> Read(long accountId) => http.GetStringAsync({|DBTC2003:{{url}}|});
            }
            """);

    [Theory]
    [InlineData("http.GetStringAsync($\"https://ab123.us1.dbt.com/api/v2/users/{userId}/\")", "http.GetStringAsync($\"https://ab123.us1.dbt.com/api/v3/accounts/{accountId}/users/{userId}/\")")]
    [InlineData("http.GetStringAsync(\"https://ab123.us1.dbt.com/api/v2/users/\" + userId + \"/\")", "http.GetStringAsync($\"https://ab123.us1.dbt.com/api/v3/accounts/{accountId}/users/\" + userId + \"/\")")]
    public Task A_user_is_asked_for_in_the_account(string call, string expected)
        => Verifier.Fix<OutsideAccountEndpointRule, ReplacedEndpointFix>(User(Marked(call)), User(expected));

    [Theory]
    [InlineData("http.PostAsync($\"https://ab123.us1.dbt.com/api/v2/users/{userId}/\", null)")]
    [InlineData("http.GetStringAsync($\"https://ab123.us1.dbt.com/api/v2/users/{userId}/apikey/\")")]
    public Task A_user_that_is_written_has_no_replacement(string call)
        => Verifier.NoFix<OutsideAccountEndpointRule, ReplacedEndpointFix>(User(Marked(call)));

    [Theory]
    [InlineData("client.V2.Projects.ListAsync()", "client.Projects.ListAsync()")]
    [InlineData("client.V2.Projects.ListAsync(new V2ProjectListOptions { Limit = 10 })", "client.Projects.ListAsync(new ProjectListOptions { Limit = 10 })")]
    [InlineData("client.V2.Environments.ListAsync()", "client.Environments.ListAsync(projectId)")]
    public Task A_deprecated_operation_of_the_SDK_becomes_the_current_one(string call, string expected)
    {
        static string Program(string call) => $$"""
            using DbtCloud;
            using DbtCloud.Models;

            class Reader(DbtCloudClient client)
            {
                public object Read(ProjectId projectId)
                {
                    Console.WriteLine(projectId);
                    return {{call}}; // kept
                }
            }
            """;

        return Verifier.Fix<DeprecatedEndpointRule, ReplacedEndpointFix>(Program("{|DBTC2003:" + call + "|}"), Program(expected));
    }

    [Theory]
    [InlineData("Path(\"v2\", \"accounts\", accountId, \"projects\")", "Path(\"v3\", \"accounts\", accountId, \"projects\")")]
    [InlineData("Path(\"v2\", \"accounts\", accountId, \"environments\")", "Path(\"v3\", \"accounts\", accountId, $\"projects/{projectId}/environments\")")]
    [InlineData("Path(\"v2\", \"users\", 17)", "Path(\"v3\", $\"accounts/{accountId}/users\", 17)", "DBTC2002")]
    public Task Segments_of_the_users_own_join_are_changed(string url, string expected, string rule = "DBTC2003")
    {
        static string Program(string url) => $$"""
            class Reader(HttpClient http)
            {
                public Task<string> Read(long accountId, long projectId)
                {
                    Console.WriteLine($"{accountId} {projectId}");
                    return http.GetStringAsync({{url}});
                }

                private static string Path(params object[] parts) => "https://ab123.us1.dbt.com/api/" + string.Join("/", parts) + "/";
            }
            """;

        string source = Program("{|" + rule + ":" + url + "|}");
        return rule == "DBTC2003"
            ? Verifier.Fix<DeprecatedEndpointRule, ReplacedEndpointFix>(source, Program(expected))
            : Verifier.Fix<OutsideAccountEndpointRule, ReplacedEndpointFix>(source, Program(expected));
    }

    [Fact]
    public Task Below_a_base_of_version_2_the_path_goes_one_step_up()
        => Verifier.Fix<DeprecatedEndpointRule, ReplacedEndpointFix>(
            """
            using RestSharp;

            class Reader(string dbtToken)
            {
                private readonly RestClient client = new RestClient("https://ab123.us1.dbt.com/api/v2");

                public Task<RestResponse> Read(long account)
                {
                    var request = new RestRequest({|DBTC2003:"accounts/{id}/projects/"|}).AddUrlSegment("id", account).AddHeader("Authorization", "Bearer " + dbtToken);
                    return client.ExecuteAsync(request);
                }
            }
            """,
            """
            using RestSharp;

            class Reader(string dbtToken)
            {
                private readonly RestClient client = new RestClient("https://ab123.us1.dbt.com/api/v2");

                public Task<RestResponse> Read(long account)
                {
                    var request = new RestRequest("../v3/accounts/{id}/projects/").AddUrlSegment("id", account).AddHeader("Authorization", "Bearer " + dbtToken);
                    return client.ExecuteAsync(request);
                }
            }
            """);

    [Fact]
    public Task The_text_of_an_attribute_stays_a_constant()
        => Verifier.Fix<DeprecatedEndpointRule, ReplacedEndpointFix>(
            """
            using Refit;

            interface IDbt
            {
                [Get({|DBTC2003:"/api/v2/accounts/{accountId}/projects/"|})]
                Task<string> ProjectsAsync(long accountId, [Authorize("Bearer")] string token);
            }

            static class Dbt
            {
                public static IDbt Create() => RestService.For<IDbt>("https://ab123.us1.dbt.com");
            }
            """,
            """
            using Refit;

            interface IDbt
            {
                [Get("/api/v3/accounts/{accountId}/projects/")]
                Task<string> ProjectsAsync(long accountId, [Authorize("Bearer")] string token);
            }

            static class Dbt
            {
                public static IDbt Create() => RestService.For<IDbt>("https://ab123.us1.dbt.com");
            }
            """);

    [Fact]
    public Task A_webhook_event_is_asked_for_under_its_subscription()
        => Verifier.Fix<DeprecatedEndpointRule, ReplacedEndpointFix>(
            """
            class Reader(HttpClient http)
            {
                public Task<string> Read(string subscriptionId, string eventId)
                {
                    Console.WriteLine(subscriptionId);
                    return http.GetStringAsync({|DBTC2003:$"https://ab123.us1.dbt.com/api/v3/accounts/17/webhooks/event/{eventId}"|});
                }
            }
            """,
            """
            class Reader(HttpClient http)
            {
                public Task<string> Read(string subscriptionId, string eventId)
                {
                    Console.WriteLine(subscriptionId);
                    return http.GetStringAsync($"https://ab123.us1.dbt.com/api/v3/accounts/17/webhooks/subscription/{subscriptionId}/event/{eventId}/receipt");
                }
            }
            """);

    [Fact]
    public Task An_update_that_became_a_patch_is_left_to_its_author()
        => Verifier.NoFix<DeprecatedEndpointRule, ReplacedEndpointFix>(
            """
            class Reader(HttpClient http)
            {
                public Task Write(long accountId, long projectId, long id, HttpContent content)
                    => http.PostAsync({|DBTC2003:$"https://ab123.us1.dbt.com/api/v3/accounts/{accountId}/projects/{projectId}/connections/{id}/"|}, content);
            }
            """);

    private static string Reader(string argument, string url)
        => $$"""
            class Reader(HttpClient http, string root)
            {
                // kept
                public Task<string> Read(long accountId, long projectId) => http.GetStringAsync({{argument}}); // kept

                public string Used(long accountId, long projectId) => $"{root} {accountId} {projectId}{{(url.Length > 0 ? string.Empty : " ")}}";
            }
            """;

    private static string User(string call)
        => $$"""
            class Reader(HttpClient http)
            {
                public Task Read(long accountId, long userId) => {{call}};
            }
            """;

    // The argument that holds the URL.
    private static string Marked(string call)
    {
        int start = call.IndexOf('(', StringComparison.Ordinal) + 1;
        int end = call.IndexOf(", null", StringComparison.Ordinal) is >= 0 and int comma ? comma : call.Length - 1;
        return call[..start] + "{|DBTC2002:" + call[start..end] + "|}" + call[end..];
    }
}
