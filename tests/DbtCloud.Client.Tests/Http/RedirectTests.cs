using DbtCloud.Support;

namespace DbtCloud.Http;

public class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_get_on_the_same_host_is_followed_with_the_token(int status)
    {
        await using HttpServer server = await HttpServer.StartAsync(async (context, number) =>
        {
            if (number == 1)
            {
                context.Response.Headers.Location = context.Request.Path + "moved/";
                context.Response.StatusCode = status;
                return;
            }

            await HttpServer.AnswerAsync(context, 200);
        });
        DbtCloudClient client = Clients.Register(server.Url);

        using HttpResponseMessage response = await client.GetAsync();

        Assert.Equal(2, server.Received.Count);
        Assert.EndsWith("/jobs/moved/", server.Received[1].Target, StringComparison.Ordinal);
        Assert.StartsWith("Bearer dbtu_", server.Received[1].Authorization, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_host_never_sees_anything()
    {
        await using HttpServer other = await HttpServer.AlwaysAsync(200);
        await using HttpServer server = await HttpServer.StartAsync((context, _) =>
        {
            context.Response.Redirect(new Uri(other.Url, context.Request.Path).ToString());
            return Task.CompletedTask;
        });

        DbtCloudApiException error = await Assert.ThrowsAsync<DbtCloudApiException>(() => Clients.Register(server.Url).GetAsync());

        Assert.Empty(other.Received);
        Assert.Contains("not followed", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/login/")]
    [InlineData("/api/v2/accounts/1/jobs/")]
    public async Task A_path_outside_the_account_is_not_followed(string location)
    {
        await using HttpServer server = await HttpServer.StartAsync((context, _) =>
        {
            context.Response.Redirect(location);
            return Task.CompletedTask;
        });

        await Assert.ThrowsAsync<DbtCloudApiException>(() => Clients.Register(server.Url).GetAsync());

        Assert.Single(server.Received);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    public async Task A_write_is_not_followed_nor_turned_into_a_read(int status)
    {
        await using HttpServer server = await HttpServer.StartAsync((context, _) =>
        {
            context.Response.Headers.Location = context.Request.Path + "moved/";
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        await Assert.ThrowsAsync<DbtCloudApiException>(() => Clients.Register(server.Url).PostAsync());

        Assert.Single(server.Received);
    }

    [Fact]
    public async Task A_circle_ends()
    {
        await using HttpServer server = await HttpServer.StartAsync((context, _) =>
        {
            context.Response.Redirect(context.Request.Path);
            return Task.CompletedTask;
        });

        await Assert.ThrowsAsync<DbtCloudApiException>(() => Clients.Register(server.Url).GetAsync());

        Assert.True(server.Received.Count < 10);
    }
}
