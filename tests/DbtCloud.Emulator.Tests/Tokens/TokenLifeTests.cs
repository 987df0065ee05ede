using System.Net;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Tests.Kit;

namespace DbtCloud.Emulator.Tests.Tokens;

public class TokenLifeTests
{
    [Fact]
    public async Task A_personal_token_is_made_rotated_and_deleted()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        using ApiCaller api = new(emulator, account, inMemory: true);
        string path = api.V3 + $"users/{account.UserId}/account-apikeys/";
        JsonNode made = await api.PostAsync(path, new JsonObject { ["name"] = "laptop" });
        string first = made["token_string"]!.GetValue<string>();
        Assert.StartsWith("dbtu_", first, StringComparison.Ordinal);
        Assert.Equal(55, first.Length);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(emulator, account, first));
        Assert.Null((await api.GetAsync(path + $"{made["id"]}/"))["data"]!["token_string"]);
        string second = (await api.PostAsync(path + $"{made["id"]}/", new JsonObject()))["token_string"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(emulator, account, first));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(emulator, account, second));
        Assert.Equal(HttpStatusCode.NoContent, (await api.SendAsync("DELETE", path + $"{made["id"]}/")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(emulator, account, second));
    }

    [Fact]
    public async Task A_personal_token_cannot_make_a_service_token_but_a_service_token_can()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        using ApiCaller person = new(emulator, account, inMemory: true);
        using ApiCaller service = new(emulator, account, account.ServiceToken, inMemory: true);
        Assert.Equal(HttpStatusCode.BadRequest, (await person.SendAsync("POST", person.V3 + "service-tokens/", new JsonObject { ["name"] = "ci" })).Status);
        JsonNode made = await service.PostAsync(service.V3 + "service-tokens/", new JsonObject
        {
            ["name"] = "ci",
            ["permission_grants"] = new JsonArray(new JsonObject { ["permission_set"] = "job_admin" }),
        });
        string secret = made["token_string"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(emulator, account, secret, "jobs/"));
    }

    [Theory]
    [InlineData("metadata_only", "GET", "jobs/", HttpStatusCode.Forbidden)]
    [InlineData("account_viewer", "GET", "jobs/", HttpStatusCode.OK)]
    [InlineData("account_viewer", "POST", "jobs/", HttpStatusCode.Forbidden)]
    [InlineData("job_admin", "POST", "projects/", HttpStatusCode.Forbidden)]
    [InlineData("account_admin", "POST", "jobs/", HttpStatusCode.BadRequest)]
    public async Task Permission_sets_decide(string permissionSet, string method, string path, HttpStatusCode expected)
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        Assert.Equal(expected, await StatusAsync(emulator, account, account.AddServiceToken("x", permissionSet), path, method));
    }

    [Fact]
    public async Task Without_a_licence_a_token_is_dead()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        EmulatedUser user = account.AddUser("kim@spice.example");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(emulator, account, user.PersonalAccessToken));
        account.RemoveLicense(user.Id);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(emulator, account, user.PersonalAccessToken));
    }

    [Fact]
    public async Task A_read_only_user_reads_only()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        EmulatedUser user = account.AddUser("sam@spice.example", "read_only");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(emulator, account, user.PersonalAccessToken, "jobs/"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(emulator, account, user.PersonalAccessToken, "jobs/", "POST"));
    }

    [Fact]
    public async Task A_user_with_an_it_licence_manages_people_and_nothing_else()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        using ApiCaller api = new(emulator, account, account.AddUser("lee@spice.example", "it").PersonalAccessToken, inMemory: true);
        Assert.Equal(HttpStatusCode.OK, (await api.SendAsync("POST", api.V3 + "groups/", new JsonObject { ["name"] = "Analysts" })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await api.SendAsync("POST", api.V3 + "projects/", new JsonObject { ["name"] = "Mine" })).Status);
    }

    [Fact]
    public async Task A_scim_token_is_for_scim_alone()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        using ApiCaller admin = new(emulator, account, account.ServiceToken, inMemory: true);
        string secret = (await admin.PostAsync(admin.V3 + "scim-config/tokens/", new JsonObject { ["name"] = "identity provider" }))["token_string"]!.GetValue<string>();
        using ApiCaller scim = new(emulator, account, secret, inMemory: true);
        Assert.Equal(HttpStatusCode.OK, (await scim.SendAsync("GET", scim.V3 + "scim/v2/Users")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await scim.SendAsync("GET", scim.V2 + "jobs/")).Status);
    }

    [Fact]
    public async Task An_unpaid_account_says_so()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        emulator["spice"].IsUnpaid = true;
        using ApiCaller api = new(emulator, emulator["spice"], inMemory: true);
        (HttpStatusCode status, JsonNode? body) = await api.SendAsync("GET", api.V2);
        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal("The API is not accessible to unpaid accounts.", body!["status"]!["user_message"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_refused_network_is_answered_with_the_documented_body()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        using ApiCaller api = new(emulator, account, inMemory: true);
        await api.PostAsync(api.V3 + "ip-restrictions/", new JsonObject
        {
            ["name"] = "office",
            ["type"] = 1,
            ["rule_set_enabled"] = true,
            ["account_id"] = account.AccountId,
            ["cidrs"] = new JsonArray(new JsonObject { ["cidr"] = "203.0.113.0/24" }),
        });
        (HttpStatusCode status, JsonNode? body) = await api.SendAsync("GET", api.V2);
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal("Forbidden: Access denied", body!["status"]!["user_message"]!.GetValue<string>());
        Assert.True(body["data"]!["account_access_denied"]!.GetValue<bool>());
        api.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        Assert.Equal(HttpStatusCode.OK, (await api.SendAsync("GET", api.V2)).Status);
    }

    [Fact]
    public async Task User_credentials_are_the_users_own_alone()
    {
        await using DbtCloudEmulator emulator = await StartAsync();
        EmulatedAccount account = emulator["spice"];
        using ApiCaller person = new(emulator, account, inMemory: true);
        using ApiCaller service = new(emulator, account, account.ServiceToken, inMemory: true);
        Assert.Equal(HttpStatusCode.OK, (await person.SendAsync("GET", $"/api/v3/users/{account.UserId}/credentials/")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await service.SendAsync("GET", $"/api/v3/users/{account.UserId}/credentials/")).Status);
    }

    private static Task<DbtCloudEmulator> StartAsync() => DbtCloudEmulator.StartAsync(options => (options.InMemory = true, options.AddAccount("spice")).ToString(), TestContext.Current.CancellationToken);

    private static async Task<HttpStatusCode> StatusAsync(DbtCloudEmulator emulator, EmulatedAccount account, string token, string path = "", string method = "GET")
    {
        using ApiCaller api = new(emulator, account, token, inMemory: true);
        return (await api.SendAsync(method, api.V2 + path, method == "GET" ? null : new JsonObject())).Status;
    }
}
