using System.Net;
using DbtCloud.Support;

namespace DbtCloud.Http;

public class ErrorTests
{
    [Theory]
    [InlineData(400, typeof(DbtCloudValidationException))]
    [InlineData(401, typeof(DbtCloudAuthenticationException))]
    [InlineData(403, typeof(DbtCloudForbiddenException))]
    [InlineData(404, typeof(DbtCloudNotFoundException))]
    [InlineData(409, typeof(DbtCloudValidationException))]
    [InlineData(418, typeof(DbtCloudApiException))]
    [InlineData(500, typeof(DbtCloudApiException))]
    public async Task Each_status_has_its_exception_with_all_that_is_known(int status, Type expected)
    {
        await using HttpServer server = await HttpServer.StartAsync((context, _) =>
        {
            context.Response.Headers["x-request-id"] = "req-17";
            return HttpServer.AnswerAsync(context, status, HttpServer.ErrorBody(status, "It went wrong."));
        });
        DbtCloudClient client = Clients.Register(server.Url, options: options => options.MaxRetries = 0);

        DbtCloudApiException error = await Assert.ThrowsAnyAsync<DbtCloudApiException>(() => client.GetAsync());

        Assert.Equal(expected, error.GetType());
        Assert.Equal((HttpStatusCode)status, error.StatusCode);
        Assert.Equal("It went wrong.", error.UserMessage);
        Assert.Equal("req-17", error.RequestId);
        Assert.Equal(client.Account, error.Account);
        Assert.Equal($"GET /api/v2/accounts/{client.Account.Id}/jobs/", error.Endpoint);
        foreach (string part in new[] { "'spice'", $"{client.Account.Id}", "GET /api/v2/accounts/", $"{status}", "It went wrong.", "req-17" })
        {
            Assert.Contains(part, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_body_of_another_accounts_token_is_its_own_exception_and_says_what_to_do()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(403, HttpServer.ErrorBody(403, "Access denied: Token is not scoped to account."));
        DbtCloudClient client = Clients.Register(server.Url);

        DbtCloudWrongAccountException error = await Assert.ThrowsAsync<DbtCloudWrongAccountException>(() => client.GetAsync());

        Assert.Contains("This token belongs to another account: every account needs its own; see DBTC1001", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ip_restriction_is_told_as_what_it_is()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(
            403,
            """{"status":{"code":403,"is_success":false,"user_message":"Forbidden: Access denied","developer_message":null},"data":{"account_id":1,"account_access_denied":true}}""");

        DbtCloudForbiddenException error = await Assert.ThrowsAsync<DbtCloudForbiddenException>(() => Clients.Register(server.Url).GetAsync());

        Assert.Contains("IP restrictions", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>no such page</html>", "text/html")]
    [InlineData("", "text/plain")]
    [InlineData("[1,2]", "application/json")]
    [InlineData("{\"status\":\"bad\"}", "application/json")]
    public async Task An_error_without_the_envelope_is_an_error_all_the_same(string body, string type)
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(404, body, type);

        DbtCloudNotFoundException error = await Assert.ThrowsAsync<DbtCloudNotFoundException>(() => Clients.Register(server.Url).GetAsync());

        Assert.Null(error.UserMessage);
    }

    [Fact]
    public async Task A_web_page_with_200_says_that_the_host_is_wrong()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(200, "<html>log in</html>", "text/html; charset=utf-8");

        DbtCloudApiException error = await Assert.ThrowsAsync<DbtCloudApiException>(() => Clients.Register(server.Url).GetAsync());

        Assert.Contains("web page", error.Message, StringComparison.Ordinal);
        Assert.Contains("Access URLs", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_artifact_may_be_a_web_page()
    {
        await using HttpServer server = await HttpServer.AlwaysAsync(200, "<html>docs</html>", "text/html");

        using HttpResponseMessage response = await Clients.Register(server.Url).GetAsync("runs/1/artifacts/index.html");

        Assert.Equal("<html>docs</html>", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task No_server_is_a_transport_error_that_says_nothing_happened()
    {
        Uri url;
        await using (HttpServer server = await HttpServer.AlwaysAsync(200))
        {
            url = server.Url;
        }

        DbtCloudTransportException error = await Assert.ThrowsAsync<DbtCloudTransportException>(
            () => Clients.Register(url, options: options => options.MaxRetries = 0).PostAsync());

        Assert.False(error.MayHaveActed);
        Assert.Contains("no connection", error.Message, StringComparison.Ordinal);
    }
}
