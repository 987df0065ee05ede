// references: xunit
using System.Net;
using Xunit;

public sealed class StubHandler : HttpMessageHandler
{
    private readonly Dictionary<string, string> answers = new()
    {
        ["https://ab123.us1.dbt.com/api/v2/accounts/"] = "{\"data\":[]}",
        ["https://ab123.us1.dbt.com/api/v2/users/1/"] = "{\"data\":{}}",
        ["https://ab123.us1.dbt.com/api/v2/accounts/1/projects/"] = "{\"data\":[]}",
    };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(answers.TryGetValue(request.RequestUri!.AbsoluteUri, out string? body)
            ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body) }
            : new HttpResponseMessage(HttpStatusCode.NotFound));
}

public class StubTests
{
    [Fact]
    public void Knows_paths() => Assert.NotNull(new StubHandler());
}
