using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.Tests.Kit;

namespace DbtCloud.Emulator.Tests.Api;

public class BadInputTests
{
    private static readonly string[] Ids = ["0", "-1", "abc", "99999999999999999999999999", "1e5", "%00", "%F0%9F%98%80", "..%2f..", "null", "12 34", "é"];
    private static readonly string[] Bodies =
    [
        "", "{", "[]", "null", "3", "\"text\"", "{\"a\":", "{\"name\":1e400}", "{\"name\":\"\\ud800\"}", "{\"name\":null,\"name\":1}", "{\"state\":\"x\"}", "{\"project_id\":{}}",
        "{\"cause\":[]}", "{\"triggers\":1,\"environment_id\":\"x\"}", "{\"cidrs\":[{\"cidr\":\"no\"}]}", "{\"event_types\":\"no\",\"client_url\":5}", "{\"Operations\":[{}]}", "{\"Operations\":[{\"op\":\"add\",\"path\":\"..\",\"value\":null}],\"schemas\":[]}",
        "{\"config\":[],\"name\":\"x\",\"adapter_version\":\"y\"}", "{\"type\":\"snowflake\",\"credential_details\":{\"fields\":[1]}}", "{\"env_var\":{\"new_name\":7}}", "{\"env_vars\":{\"name\":\"DBT_REGION\",\"99\":{}}}",
        "{\"schedule\":{\"date\":{\"type\":\"custom_cron\",\"cron\":\"99 * * *\"}},\"triggers\":{\"schedule\":true}}", "{\"email_addresses\":[1,null],\"license_type\":\"developer\"}",
    ];

    private static readonly string[] Queries =
    [
        "", "?limit=0", "?limit=-5", "?limit=x", "?offset=x", "?offset=99999999999", "?order_by=nothing", "?order_by=", "?state=9", "?pk__in=[1,x]", "?created_at__range=a,b", "?created_at__range=1",
        "?include_related=[\"x\",", "?step=0", "?step=9999999999999999999", "?status__in=%5B%5D", "?%ZZ=%", "?filter=broken", "?filter=userName eq \"x\"", "?startIndex=x", "?job_definition_id=7", "?user_id=abc", "?adapter_version=zz",
    ];

    [Fact]
    public async Task Whatever_is_sent_no_operation_breaks()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => (options.InMemory, options.UnmatchedRequests) = (true, UnmatchedRequests.Answer), TestContext.Current.CancellationToken);
        emulator.Seed("demo");
        EmulatedAccount account = emulator.Accounts[0];
        using ApiCaller api = new(emulator, account, inMemory: true);
        long job = (await api.GetAsync(api.V2 + "jobs/"))["data"]![0]!["id"]!.GetValue<long>();
        long run = (await api.GetAsync(api.V2 + "runs/"))["data"]![0]!["id"]!.GetValue<long>();
        long project = (await api.GetAsync(api.V3 + "projects/"))["data"]![0]!["id"]!.GetValue<long>();
        Gen<(ApiOperation Operation, string Id, string Body, string Query, bool Good)> requests = Gen.Select(
            Gen.OneOf(ApiCatalog.Published.ToArray()), Gen.OneOf(Ids), Gen.OneOf<string>(Gen.OneOf(Bodies), Gen.String), Gen.OneOf(Queries), Gen.Bool);
        await requests.SampleAsync(
            async request =>
            {
                string path = request.Operation.Path.Replace("{account_id}", $"{account.AccountId}", StringComparison.Ordinal);
                if (request.Good)
                {
                    path = path.Replace("{job_id}", $"{job}", StringComparison.Ordinal).Replace("{run_id}", $"{run}", StringComparison.Ordinal)
                        .Replace("{project_id}", $"{project}", StringComparison.Ordinal).Replace("{user_id}", $"{account.UserId}", StringComparison.Ordinal);
                }

                path = System.Text.RegularExpressions.Regex.Replace(path, @"\{\w+\}", request.Id);
                using HttpRequestMessage message = new(new HttpMethod(request.Operation.Method), path + request.Query);
                message.Content = new StringContent(request.Body, Encoding.UTF8, "application/json");
                using HttpResponseMessage response = await api.Http.SendAsync(message);
                string text = await response.Content.ReadAsStringAsync();
                Assert.True((int)response.StatusCode < 500, $"{request.Operation.Key} {path}{request.Query} {request.Body}: {(int)response.StatusCode} {text}");
                Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
                if ((int)response.StatusCode >= 400 && response.StatusCode != HttpStatusCode.RequestedRangeNotSatisfiable)
                {
                    JsonNode? envelope = JsonNode.Parse(text);
                    Assert.True(envelope!["data"] is JsonArray or JsonObject or null, text);
                    Assert.Equal((int)response.StatusCode, envelope["status"]!["code"]!.GetValue<int>());
                }
            },
            iter: 4000,
            threads: 1);
    }

    [Fact]
    public async Task A_huge_body_is_answered_in_the_envelope()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.MaximumBodyBytes = 1_000_000, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        EmulatedJob job = account.AddJob();
        using ApiCaller api = new(emulator, account);
        (HttpStatusCode status, JsonNode? body) = await api.SendAsync("POST", api.V2 + $"jobs/{job.Id}/run/", new JsonObject { ["cause"] = new string('x', 5_000_000) });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Equal(413, body!["status"]!["code"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_huge_path_is_answered_in_the_envelope()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.UnmatchedRequests = UnmatchedRequests.Answer, TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        using ApiCaller api = new(emulator, account);
        (HttpStatusCode status, JsonNode? body) = await api.SendAsync("GET", api.V2 + new string('x', 60_000));
        Assert.Equal(HttpStatusCode.RequestUriTooLong, status);
        Assert.Equal(414, body!["status"]!["code"]!.GetValue<int>());
    }

    [Fact]
    public async Task Garbage_on_the_socket_harms_nobody_else()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        EmulatedAccount account = emulator.AddAccount("spice");
        foreach (string garbage in new[] { "\0\0\0\0", "GET\r\n\r\n", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\nshort", "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n" })
        {
            using TcpClient socket = new();
            await socket.ConnectAsync(emulator.Url.Host, emulator.Url.Port, TestContext.Current.CancellationToken);
            await socket.GetStream().WriteAsync(Encoding.Latin1.GetBytes(garbage), TestContext.Current.CancellationToken);
        }

        using ApiCaller api = new(emulator, account);
        await api.GetAsync(api.V2);
        emulator.Options.UnmatchedRequests = UnmatchedRequests.Answer;
    }

    [Theory]
    [InlineData("PUT", "jobs/")]
    [InlineData("TRACE", "runs/")]
    public async Task A_method_that_a_path_does_not_have_is_405(string method, string path)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.UnmatchedRequests = UnmatchedRequests.Answer, TestContext.Current.CancellationToken);
        using ApiCaller api = new(emulator, emulator.AddAccount("spice"));
        (HttpStatusCode status, JsonNode? body) = await api.SendAsync(method, api.V2 + path);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, status);
        Assert.Equal(405, body!["status"]!["code"]!.GetValue<int>());
    }
}
