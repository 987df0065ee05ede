using System.Net;
using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Tests.Kit;

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
    public void Only_the_two_services_with_a_query_language_are_left_unmodelled()
        => Assert.Equal(
            ["POST /api/graphql", "POST /beta/graphql", "POST /graphql"],
            DbtCloudEmulator.Routes.Routes.Where(route => route.Handler is null).Select(route => route.Operation.Key).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("/graphql", "Query Discovery API")]
    [InlineData("/api/graphql", "Query Semantic Layer API")]
    public async Task What_is_not_modelled_says_so_by_name(string path, string name)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.InMemory = true, TestContext.Current.CancellationToken);
        using ApiCaller api = new(emulator, emulator.AddAccount("spice"), inMemory: true);
        (HttpStatusCode status, JsonNode? body) = await api.SendAsync("POST", path, new JsonObject { ["query"] = "{ __typename }" });
        Assert.Equal(HttpStatusCode.NotImplemented, status);
        Assert.Contains(name, body!["status"]!["user_message"]!.GetValue<string>(), StringComparison.Ordinal);
    }
}
