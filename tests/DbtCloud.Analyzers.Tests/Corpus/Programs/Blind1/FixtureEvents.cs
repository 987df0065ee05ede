// references: xunit
using System.Text.Json;
using DbtCloud.Webhooks;
using Xunit;

public sealed class Router
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public void Route(DbtWebhookEvent hook)
    {
        string key = hook.EventId?.ToString() ?? "none";
        counts[key] = counts.GetValueOrDefault(key) + 1;
    }

    public int CountOf(string id) => counts.GetValueOrDefault(id);
}

public sealed class RouterTests
{
    private const string Body = """
        { "accountId": 1, "eventId": "wev_1", "eventType": "job.run.completed", "webhookId": "wsu_1", "data": { "jobId": "1", "runId": "2" } }
        """;

    [Fact]
    public void Counts_an_event()
    {
        Router router = new();

        router.Route(JsonSerializer.Deserialize<DbtWebhookEvent>(Body, JsonSerializerOptions.Web)!);

        Assert.Equal(0, router.CountOf("wev_2"));
    }

    [Theory]
    [InlineData("Fixtures/completed.json")]
    public void Reads_the_recorded_one(string file)
    {
        if (!File.Exists(file))
        {
            return;
        }

        DbtWebhookEvent? hook = JsonSerializer.Deserialize<DbtWebhookEvent>(File.ReadAllText(file), JsonSerializerOptions.Web);
        Assert.NotNull(hook);
    }
}
