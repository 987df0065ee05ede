// references: xunit
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Xunit;

public sealed class StubHandler(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<string> Paths { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Paths.Add(request.RequestUri!.PathAndQuery);
        return Task.FromResult(answer(request));
    }
}

public sealed class RunPoller(HttpClient http)
{
    public Task<string> PollAsync(long account, long run) => http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/runs/{run}/");
}

public sealed class RunPollerTests
{
    [Fact]
    public async Task Asks_for_the_run_of_the_account()
    {
        StubHandler stub = new(request => request.RequestUri!.AbsolutePath switch
        {
            "/api/v2/accounts/1/runs/7/" => Json("{\"data\":{\"id\":7}}"),
            "/api/v2/accounts/" => new HttpResponseMessage(HttpStatusCode.Gone),
            "/api/v2/accounts/1/projects/" => new HttpResponseMessage(HttpStatusCode.NotFound),
            _ => new HttpResponseMessage(HttpStatusCode.InternalServerError),
        });
        using HttpClient http = new(stub);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "<token>");

        string body = await new RunPoller(http).PollAsync(1, 7);

        Assert.Contains("\"id\":7", body);
        Assert.Equal("/api/v2/accounts/1/runs/7/", Assert.Single(stub.Paths));
        Assert.NotEqual("https://cloud.getdbt.com/api/v2/accounts/", stub.Paths[0]);
    }

    private static HttpResponseMessage Json(string text) => new(HttpStatusCode.OK) { Content = new StringContent(text, Encoding.UTF8, "application/json") };
}
