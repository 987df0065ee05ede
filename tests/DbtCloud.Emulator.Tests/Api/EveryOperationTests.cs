using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.Catalog;

namespace DbtCloud.Emulator.Tests.Api;

public class EveryOperationTests
{
    [Fact]
    public async Task Every_operation_answers_in_its_published_shape()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => (options.InMemory, options.Speed) = (true, 200), TestContext.Current.CancellationToken);
        using OperationWalk walk = await OperationWalk.StartAsync(emulator);
        List<string> problems = [];
        List<string> recorded = [];
        foreach (ApiOperation operation in ApiCatalog.Published.Where(operation => operation.Key != "POST /api/v2/users/{user_id}/apikey/").OrderBy(operation => operation.Method == "DELETE"))
        {
            (int status, string contentType, JsonNode? body, string raw) = await walk.CallAsync(operation);
            problems.AddRange(PublishedShape.Problems(operation, status, contentType, body).Select(problem => $"{operation.Key}: {problem}"));
            recorded.Add(new JsonObject { ["method"] = operation.Method, ["path"] = operation.Path, ["status"] = status, ["type"] = contentType, ["body"] = body?.DeepClone() ?? raw }.ToJsonString());
        }

        if (Environment.GetEnvironmentVariable("EMULATOR_RECORD") is { Length: > 0 } file)
        {
            await File.WriteAllLinesAsync(file, recorded, TestContext.Current.CancellationToken);
        }

        Assert.True(recorded.Count >= 206, $"{recorded.Count} operations");
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }

    [Fact]
    public async Task Nothing_is_left_unmodelled()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.InMemory = true, TestContext.Current.CancellationToken);
        Assert.Empty(emulator.Routes.Routes.Where(route => route.Handler is null).Select(route => route.Operation.Key));
    }
}
