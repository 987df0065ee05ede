using DbtCloud.Analyzers.CodeFixes.Rules;
using DbtCloud.Analyzers.Rules;
using Verifier = DbtCloud.Analyzers.Verification.Verify;

namespace DbtCloud.Analyzers.Fixes;

public class ReplacedEndpointFixTests
{
    [Theory]
    [InlineData("$\"/api/v2/accounts/{accountId}/projects/?limit=10\"", "$\"/api/v3/accounts/{accountId}/projects/?limit=10\"")]
    [InlineData("$\"{root}/api/v2/accounts/{accountId}/projects/{projectId}/\"", "$\"{root}/api/v3/accounts/{accountId}/projects/{projectId}/\"")]
    [InlineData("$\"/api/v2/accounts/{accountId}/environments/\"", "$\"/api/v3/accounts/{accountId}/projects/{projectId}/environments/\"")]
    [InlineData("\"/api/v2/accounts/70403103922125/repositories/12/\"", "$\"/api/v3/accounts/70403103922125/projects/{projectId}/repositories/12/\"")]
    [InlineData("root + \"/api/v2/accounts/\" + accountId + \"/projects/\"", "root + \"/api/v3/accounts/\" + accountId + \"/projects/\"")]
    [InlineData("\"/api/v2/accounts/\" + accountId + \"/environments/\"", "\"/api/v3/accounts/\" + accountId + $\"/projects/{projectId}/environments/\"")]
    [InlineData("string.Format(\"/api/v2/accounts/{0}/projects/\", accountId)", "string.Format(\"/api/v3/accounts/{0}/projects/\", accountId)")]
    public Task A_deprecated_path_becomes_the_one_that_replaces_it(string url, string expected)
        => Verifier.Fix<OldProjectsRule, ReplacedEndpointFix>(Reader("{|DBTC2003:" + url + "|}", url), Reader(expected, expected));

    [Theory]
    [InlineData("$\"/api/v2/accounts/{accountId}/environments/\"")]
    [InlineData("\"/api/v2/accounts/\" + accountId + \"/environments/\"")]
    public Task Without_the_project_nothing_is_offered(string url)
        => Verifier.NoFix<OldProjectsRule, ReplacedEndpointFix>(
            $$"""
            class Reader(HttpClient http)
            {
                public Task<string> Read(long accountId) => http.GetStringAsync({|DBTC2003:{{url}}|});
            }
            """);

    [Theory]
    [InlineData("http.GetStringAsync($\"/api/v2/users/{userId}/\")", "http.GetStringAsync($\"/api/v3/accounts/{accountId}/users/{userId}/\")")]
    [InlineData("http.GetStringAsync(\"/api/v2/users/\" + userId + \"/\")", "http.GetStringAsync($\"/api/v3/accounts/{accountId}/users/\" + userId + \"/\")")]
    public Task A_user_is_asked_for_in_the_account(string call, string expected)
        => Verifier.Fix<UserRule, ReplacedEndpointFix>(User(Marked(call)), User(expected));

    [Theory]
    [InlineData("http.PostAsync($\"/api/v2/users/{userId}/\", null)")]
    [InlineData("http.GetStringAsync($\"/api/v2/users/{userId}/apikey/\")")]
    public Task A_user_that_is_written_has_no_replacement(string call)
        => Verifier.NoFix<UserRule, ReplacedEndpointFix>(User(Marked(call)));

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

    // The format of the stand-in: the argument that holds the URL.
    private static string Marked(string call)
    {
        int start = call.IndexOf('(', StringComparison.Ordinal) + 1;
        int end = call.IndexOf(", null", StringComparison.Ordinal) is >= 0 and int comma ? comma : call.Length - 1;
        return call[..start] + "{|DBTC2002:" + call[start..end] + "|}" + call[end..];
    }
}
