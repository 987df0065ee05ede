using System.Text.Json;
using System.Text.RegularExpressions;
using DbtCloud.Support;

namespace DbtCloud.Http;

public partial class AccountlessPathTests
{
    // Cross-account by shape and on the list all the same: what the published API has, a user can reach. The key's rotation ended in 2024.
    private static readonly string[] Ended = ["POST /api/v2/users/{user_id}/apikey/"];

    [Fact]
    public void The_guards_short_list_is_what_the_API_model_has_without_an_account()
    {
        string[] modelled = [.. Operations().Where(operation => !operation.Contains("{account_id}", StringComparison.Ordinal)).Except(Ended).Order(StringComparer.Ordinal)];

        Assert.NotEmpty(modelled);
        Assert.Equal(modelled.Select(Nameless), AccountlessPaths.All.Select(Nameless).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_operation_of_the_API_model_passes_the_guard_with_its_own_method_and_the_ended_one_does_not()
    {
        RequestGuard guard = new(new DbtAccount(7, new Uri("https://ab123.us1.dbt.com")));
        foreach (string operation in Operations())
        {
            string[] parts = Parameter().Replace(operation.Replace("{account_id}", "7", StringComparison.Ordinal), "5").Split(' ');

            Assert.Equal(!Ended.Contains(operation), guard.Allows(new HttpMethod(parts[0]), new Uri("https://ab123.us1.dbt.com" + parts[1])));
        }
    }

    private static List<string> Operations()
    {
        using JsonDocument model = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(RepositoryRoot.Folder, "api", "operations.json")));
        return [.. model.RootElement.EnumerateArray().Select(operation => $"{operation.GetProperty("method").GetString()} {operation.GetProperty("path").GetString()}")];
    }

    private static string Nameless(string operation) => Parameter().Replace(operation, "{}");

    [GeneratedRegex("\\{[a-z_]+\\}")]
    private static partial Regex Parameter();
}
