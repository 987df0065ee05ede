using DbtCloud.Support;
using Microsoft.AspNetCore.Http;

namespace DbtCloud.Http;

public class BrokenBodyTests
{
    [Fact]
    public async Task A_body_that_breaks_off_is_read_again_within_the_call()
    {
        await using HttpServer server = await HttpServer.StartAsync(async (context, number) =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = 10;
            await context.Response.WriteAsync("12345");
            await context.Response.Body.FlushAsync();
            if (number == 1)
            {
                context.Abort();
                return;
            }

            await context.Response.WriteAsync("67890");
        });
        DbtCloudClient client = Clients.Register(server.Url);

        string text = await client.Transport.ReadAsync(
            new HttpRequestMessage(HttpMethod.Get, $"api/v2/accounts/{client.Account.Id}/"),
            new DbtCloudOperation("Accounts.Get", "GET", "/api/v2/accounts/{account_id}/", isRead: true),
            static async (received, token) => await received.Message.Content.ReadAsStringAsync(token),
            TestContext.Current.CancellationToken);

        Assert.Equal("1234567890", text);
        Assert.Equal(2, server.Received.Count);
    }
}
