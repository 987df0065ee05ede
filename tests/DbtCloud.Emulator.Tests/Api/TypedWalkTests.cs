using System.Collections;
using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.Catalog;

namespace DbtCloud.Emulator.Tests.Api;

public class TypedWalkTests
{
    // Lists that the demo account has rows for.
    private static readonly HashSet<string> s_seeded =
    [
        "GET /api/v2/accounts/{account_id}/jobs/", "GET /api/v2/accounts/{account_id}/runs/", "GET /api/v2/accounts/{account_id}/runs/{run_id}/artifacts/",
        "GET /api/v3/accounts/", "GET /api/v3/accounts/{account_id}/projects/", "GET /api/v3/accounts/{account_id}/projects/{project_id}/environments/",
        "GET /api/v3/accounts/{account_id}/connections/", "GET /api/v3/accounts/{account_id}/users/", "GET /api/v3/accounts/{account_id}/groups/",
    ];

    [Fact]
    public async Task Every_operation_is_called_by_its_typed_method_and_its_answer_read()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.Speed = 200, TestContext.Current.CancellationToken);
        using OperationWalk walk = await OperationWalk.StartAsync(emulator);
        EmulatedAccount account = emulator.Accounts[0];
        DbtCloudClient person = new(new DbtAccount(account.AccountId, account.AccessUrl), new DbtToken(account.PersonalAccessToken));
        DbtCloudClient service = new(new DbtAccount(account.AccountId, account.AccessUrl), new DbtToken(account.ServiceToken));
        List<string> problems = [];
        int called = 0;
        foreach (ApiOperation operation in ApiCatalog.Published.Where(operation => TypedCall.Members.ContainsKey(operation.Key)).OrderBy(operation => operation.Method == "DELETE"))
        {
            (string path, string? query, JsonNode? body) = await walk.ArgumentsAsync(operation);
            called++;
            try
            {
                object? answer = await TypedCall.InvokeAsync(operation.Key == "POST /api/v3/accounts/{account_id}/service-tokens/" ? service : person, operation, path, query, body);
                problems.AddRange(Problems(operation, answer).Select(problem => $"{operation.Key}: {problem}"));
            }
            catch (DbtCloudException error)
            {
                problems.Add($"{operation.Key}: {error.Message}");
            }
        }

        Assert.True(called >= 225, $"{called} operations");
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }

    private static IEnumerable<string> Problems(ApiOperation operation, object? answer)
    {
        if (answer is Models.DbtModel model && model.ToString() == $"{model.GetType().Name} {{}}")
        {
            yield return "nothing of the answer was understood";
        }

        if (answer is byte[] { Length: 0 })
        {
            yield return "the file is empty";
        }

        if (answer is IList { Count: 0 } and not byte[] && s_seeded.Contains(operation.Key))
        {
            yield return "no rows";
        }
    }
}
