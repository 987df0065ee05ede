using System.Net;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Tests.Kit;

namespace DbtCloud.Emulator.Tests.Tokens;

public class WrongTokenTests
{
    [Fact]
    public async Task A_token_of_another_account_is_answered_403_with_the_documented_body()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.AddAccount("spice").AddAccount("guild"), TestContext.Current.CancellationToken);
        using ApiCaller api = new(emulator, emulator["spice"], emulator["guild"].PersonalAccessToken);
        (HttpStatusCode status, JsonNode? body) = await api.SendAsync("GET", api.V2 + "jobs/");
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal("""{"status":{"code":403,"is_success":false,"user_message":"Access denied: Token is not scoped to account.","developer_message":null},"data":null}""", body!.ToJsonString());
    }

    [Fact]
    public async Task An_unknown_token_is_answered_401_with_the_documented_body()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.AddAccount("spice"), TestContext.Current.CancellationToken);
        using ApiCaller api = new(emulator, emulator["spice"], "not-a-token");
        (HttpStatusCode status, JsonNode? body) = await api.SendAsync("GET", api.V2 + "jobs/");
        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal("""{"status":{"code":401,"is_success":false,"user_message":"Invalid token.","developer_message":null},"data":null}""", body!.ToJsonString());
    }

    [Fact]
    public async Task A_good_token_at_the_host_of_another_account_is_answered_401()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => (options.SeparateHosts, _) = (true, options.AddAccount("spice").AddAccount("guild")), TestContext.Current.CancellationToken);
        Assert.NotEqual(emulator["spice"].AccessUrl, emulator["guild"].AccessUrl);
        using ApiCaller api = new(emulator, emulator["spice"], emulator["guild"].PersonalAccessToken);
        Assert.Equal(HttpStatusCode.Unauthorized, (await api.SendAsync("GET", $"/api/v2/accounts/{emulator["guild"].AccountId}/jobs/")).Status);
    }

    [Fact]
    public async Task Without_sockets_separate_hosts_are_told_apart_by_name()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(
            options => (options.InMemory, options.SeparateHosts, _) = (true, true, options.AddAccount("spice").AddAccount("guild")), TestContext.Current.CancellationToken);
        using ApiCaller api = new(emulator, emulator["spice"], emulator["guild"].PersonalAccessToken, inMemory: true);
        Assert.Equal(HttpStatusCode.Unauthorized, (await api.SendAsync("GET", api.V2)).Status);
    }

    [Theory]
    [InlineData("cloud.getdbt.com")]
    [InlineData("emea.dbt.com")]
    [InlineData("au.dbt.com")]
    [InlineData("zz999.us1.dbt.com")]
    public async Task A_host_that_does_not_serve_the_account_answers_401(string host)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.AddAccount("spice"), TestContext.Current.CancellationToken);
        using ApiCaller api = new(emulator, emulator["spice"]);
        api.Http.DefaultRequestHeaders.Host = host;
        Assert.Equal(HttpStatusCode.Unauthorized, (await api.SendAsync("GET", api.V2)).Status);
    }

    [Theory]
    [InlineData("Token")]
    [InlineData("token")]
    [InlineData("BEARER")]
    public async Task Both_words_are_taken_in_any_case(string word)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.AddAccount("spice"), TestContext.Current.CancellationToken);
        using HttpClient http = new() { BaseAddress = emulator.Url };
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"{word} {emulator["spice"].ServiceToken}");
        using HttpResponseMessage response = await http.GetAsync(new Uri($"/api/v2/accounts/{emulator["spice"].AccountId}/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_cross_account_list_shows_the_account_of_the_token_alone()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.AddAccount("spice").AddAccount("guild"), TestContext.Current.CancellationToken);
        using ApiCaller api = new(emulator, emulator["guild"]);
        foreach (string version in new[] { "v2", "v3" })
        {
            JsonArray accounts = (await api.GetAsync($"/api/{version}/accounts/"))["data"]!.AsArray();
            Assert.Equal(emulator["guild"].AccountId, Assert.Single(accounts)!["id"]!.GetValue<long>());
        }
    }
}
