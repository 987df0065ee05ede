using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Tests.Kit;

namespace DbtCloud.Emulator.Tests.Api;

/// <summary>Calls operations with whatever they need: a fresh item for each that changes or deletes one.</summary>
internal sealed class OperationWalk : IDisposable
{
    private readonly ApiCaller _person;
    private readonly ApiCaller _service;
    private readonly SampleBodies _bodies;
    private readonly Dictionary<string, long> _ids = [];
    private readonly Dictionary<string, string> _texts = [];

    private OperationWalk(DbtCloudEmulator emulator)
    {
        EmulatedAccount account = emulator.Accounts[0];
        _person = new ApiCaller(emulator, account, inMemory: true);
        _service = new ApiCaller(emulator, account, account.ServiceToken, inMemory: true);
        _bodies = new SampleBodies(_ids);
    }

    public static async Task<OperationWalk> StartAsync(DbtCloudEmulator emulator)
    {
        emulator.Seed("demo");
        OperationWalk walk = new(emulator);
        EmulatedAccount account = emulator.Accounts[0];
        walk._ids["account_id"] = account.AccountId;
        walk._ids["user_id"] = account.UserId;
        foreach ((string name, string path) in new[]
        {
            ("project_id", walk._person.V3 + "projects/"), ("environment_id", walk._person.V2 + "environments/"), ("job_id", walk._person.V2 + "jobs/"),
            ("connection_id", walk._person.V3 + "connections/"), ("group_id", walk._person.V3 + "groups/"), ("run_id", walk._person.V2 + "runs/?status=10"),
        })
        {
            walk._ids[name] = (await walk._person.GetAsync(path))["data"]![0]!["id"]!.GetValue<long>();
        }

        walk._ids["credentials_id"] = (await walk._person.GetAsync(walk._person.V3 + $"projects/{walk._ids["project_id"]}/credentials/"))["data"]![0]!["id"]!.GetValue<long>();
        walk._ids["semantic_layer_credentials_id"] = (await walk._person.PostAsync(walk._person.V3 + "semantic-layer-credentials/", new JsonObject { ["name"] = "layer", ["project_id"] = walk._ids["project_id"] }))["id"]!.GetValue<long>();
        return walk;
    }

    /// <summary>What an operation is to be called with: its path, what it demands in the query, and its body.</summary>
    public async Task<(string Path, string? Query, JsonNode? Body)> ArgumentsAsync(ApiOperation operation)
    {
        string path = operation.Path;
        foreach ((string name, string value) in await ValuesAsync(operation))
        {
            path = path.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        string? query = operation.Key switch
        {
            "GET /api/v3/adapter-schema/" => "adapter_version=postgres_v0",
            _ when operation.Query.ContainsKey("job_definition_id") && operation.Path.Contains("variables/job", StringComparison.Ordinal) => $"job_definition_id={_ids["job_id"]}",
            _ when operation.Query.ContainsKey("user_id") && operation.Path.Contains("variables/user", StringComparison.Ordinal) => $"user_id={_ids["user_id"]}",
            _ => null,
        };
        return (path, query, _bodies.Of(operation));
    }

    public async Task<(int Status, string ContentType, JsonNode? Body, string Raw)> CallAsync(ApiOperation operation)
    {
        (string path, string? query, JsonNode? sample) = await ArgumentsAsync(operation);

        // What only a service token may do is done with one.
        ApiCaller caller = operation.Key == "POST /api/v3/accounts/{account_id}/service-tokens/" ? _service : _person;
        using HttpRequestMessage request = new(new HttpMethod(operation.Method), path + (query is null ? "" : "?" + query));
        if (sample is { } body)
        {
            request.Content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        }

        using HttpResponseMessage response = await caller.Http.SendAsync(request, TestContext.Current.CancellationToken);
        string raw = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        string contentType = response.Content.Headers.ContentType?.MediaType ?? "";
        return ((int)response.StatusCode, contentType, contentType.EndsWith("json", StringComparison.Ordinal) && raw.Length > 0 ? JsonNode.Parse(raw) : null, raw);
    }

    public void Dispose()
    {
        _person.Dispose();
        _service.Dispose();
    }

    private async Task<Dictionary<string, string>> ValuesAsync(ApiOperation operation)
    {
        Dictionary<string, string> values = [];
        string[] segments = operation.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < segments.Length; i++)
        {
            if (segments[i] is ['{', .. var name, '}'])
            {
                values[name] = await ValueAsync(operation, name, segments[i - 1], string.Join('/', segments.Take(i)));
            }
        }

        return values;
    }

    private async Task<string> ValueAsync(ApiOperation operation, string name, string parent, string collection)
    {
        switch (name)
        {
            case "remainder":
                return "manifest.json";
            case "collection_id":
                return "sales";
            case "resource_type":
                return "User";
            case "schema_uri":
                return "urn:ietf:params:scim:schemas:core:2.0:User";
            case "event_id" or "receipt_id" or "subscription_id":
                return await WebhookAsync(name);
            case "job_identifier":
                string export = (await _person.PostAsync(_person.V3 + "audit-logs/export/", new JsonObject()))["job_id"]!.GetValue<string>();
                await Task.Delay(30, TestContext.Current.CancellationToken);
                return export;
            case "repository_id":
                return (await _person.PostAsync(_person.V3 + $"projects/{_ids["project_id"]}/managed-repositories/", new JsonObject { ["name"] = "walk" }))["id"]!.ToString();
            case "service_token_id":
                return await FreshAsync("/api/v3/accounts/{account_id}/service-tokens/");
            case "rule_id":
                return await FreshAsync("/api/v3/accounts/{account_id}/ip-restrictions/");
        }

        bool isWrite = operation.Method != "GET";
        return (parent, name) switch
        {
            ("users", "id") when operation.Path is "/api/v2/users/{id}/" => Number("user_id"),
            ("users", _) => Number("user_id"),
            ("Users", _) => isWrite ? await FreshAsync("/api/v3/accounts/{account_id}/scim/v2/Users") : Number("user_id"),
            ("Groups", _) => isWrite ? await FreshAsync("/api/v3/accounts/{account_id}/scim/v2/Groups") : Number("group_id"),
            ("group-permissions", _) => await FreshAsync("/api/v3/accounts/{account_id}/groups/"),
            ("permissions", _) => (await _person.GetAsync(_person.V3 + "users/"))["data"]!.AsArray().Last()!["permissions"]![0]!["id"]!.ToString(),
            ("steps", _) => (await _person.GetAsync(_person.V2 + $"runs/{Number("run_id")}/?include_related=run_steps"))["data"]!["run_steps"]![0]!["id"]!.ToString(),
            ("runs", _) when operation.Path.Contains("/retry/", StringComparison.Ordinal) && isWrite => await FailedRunAsync(),
            ("runs", _) => Number("run_id"),
            ("jobs", "job_id") => Number("job_id"),
            ("invites", _) => await InviteAsync(),
            ("ip-restrictions-set", _) => await RuleSetAsync(),
            ("credentials", "id") when operation.Path.StartsWith("/api/v3/users/", StringComparison.Ordinal) => await FreshAsync("/api/v3/users/{user_id}/credentials/"),
            _ when name is "account_id" or "project_id" or "environment_id" => Number(name),
            _ => await FreshAsync("/" + collection + "/"),
        };
    }

    private string Number(string name) => _ids[name].ToString(CultureInfo.InvariantCulture);

    private async Task<string> FreshAsync(string collection)
    {
        ApiOperation create = ApiCatalog.Published.FirstOrDefault(operation => operation.Method == "POST" && operation.Path.TrimEnd('/') == collection.TrimEnd('/'))
            ?? throw new InvalidOperationException($"Nothing makes items of {collection}.");
        (int status, _, JsonNode? body, string raw) = await CallAsync(create);
        Assert.True(status is 200 or 201, $"{create.Key}: {status} {raw}");
        JsonNode data = body!["data"] ?? body;
        return data["id"]!.ToString();
    }

    private async Task<string> FailedRunAsync()
    {
        JsonNode runs = await _person.GetAsync(_person.V2 + "runs/?status=20&order_by=-id&limit=100");
        return runs["data"]!.AsArray().First(run => run!["can_retry"]!.GetValue<bool>())!["id"]!.ToString();
    }

    private async Task<string> InviteAsync()
    {
        await _person.PostAsync(_person.V3 + "invites/", new JsonObject { ["email_addresses"] = new JsonArray("new@example.com"), ["license_type"] = "developer" });
        return (await _person.GetAsync(_person.V2 + "invites/"))["data"]![0]!["id"]!.ToString();
    }

    private async Task<string> RuleSetAsync() => (await _person.PostAsync(_person.V3 + "ip-restrictions-set/", new JsonObject { ["enabled"] = false }))["id"]!.ToString();

    /// <summary>A subscription that has had a test event delivered.</summary>
    private async Task<string> WebhookAsync(string name)
    {
        if (name == "subscription_id" || !_texts.ContainsKey("subscription_id"))
        {
            JsonNode subscription = await _person.PostAsync(_person.V3 + "webhooks/subscriptions", _bodies.Of(ApiCatalog.ByKey["POST /api/v3/accounts/{account_id}/webhooks/subscriptions"])!);
            string id = subscription["id"]!.ToString();
            JsonObject active = (JsonObject)subscription.DeepClone();
            active["active"] = true;
            (HttpStatusCode status, _) = await _person.SendAsync("PUT", _person.V3 + $"webhooks/subscription/{id}", new JsonObject
            {
                ["name"] = "walk",
                ["client_url"] = "http://127.0.0.1:9/hook",
                ["active"] = true,
                ["event_types"] = new JsonArray("job.run.completed"),
            });
            Assert.Equal(HttpStatusCode.OK, status);
            string eventId = (await _person.GetAsync(_person.V3 + $"webhooks/subscription/{id}/test"))["data"]!["event_id"]!.ToString();
            _texts["subscription_id"] = id;
            _texts["event_id"] = eventId;
            _texts["receipt_id"] = await ReceiptAsync(id, eventId);
        }

        return _texts[name];
    }

    private async Task<string> ReceiptAsync(string subscriptionId, string eventId)
    {
        while (true)
        {
            (HttpStatusCode status, JsonNode? body) = await _person.SendAsync("GET", _person.V3 + $"webhooks/subscription/{subscriptionId}/event/{eventId}/receipt");
            if (status == HttpStatusCode.OK)
            {
                return body!["data"]![0]!["id"]!.ToString();
            }

            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
