// references: xunit
using System.Net;
using System.Text;
using Xunit;

namespace Tests.Fakes;

public sealed class FakeDbtHandler : HttpMessageHandler
{
    private readonly Dictionary<string, string> bodies = new()
    {
        ["GET /api/v2/accounts/"] = """{"data":[{"id":1}]}""",
        ["GET /api/v3/accounts/"] = """{"data":[{"id":1}]}""",
        ["GET /api/v2/accounts/1/projects/"] = """{"data":[]}""",
        ["GET /api/v2/whoami/"] = """{"data":{"user":{"id":7}}}""",
        ["POST /api/v2/accounts/1/jobs/2/run/"] = """{"data":{"id":3}}""",
    };

    public FakeDbtHandler On(string method, string path, string body)
    {
        bodies[$"{method} {path}"] = body;
        return this;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string key = $"{request.Method} {request.RequestUri!.AbsolutePath}";
        return Task.FromResult(bodies.TryGetValue(key, out string? body)
            ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") }
            : new HttpResponseMessage(HttpStatusCode.NotFound));
    }
}

public sealed class FakeDbtHandlerTests
{
    [Fact]
    public async Task Unknown_paths_are_not_found()
    {
        using HttpClient http = new(new FakeDbtHandler().On("GET", "/api/v4/accounts/", "{}")) { BaseAddress = new Uri("http://localhost") };

        using HttpResponseMessage response = await http.GetAsync("/nothing");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("https://ab123.us1.dbt.com/api/v2/accounts/1/jobs/?limit=500", 500)]
    [InlineData("https://ab123.us1.dbt.com/api/v2/accounts/1/jobs/?limit=100", 100)]
    public void Limit_is_read(string url, int expected) => Assert.EndsWith($"limit={expected}", url);
}
