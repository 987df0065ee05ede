// references: xunit
using System.Net;
using Xunit;

public sealed class RecordingHandler : HttpMessageHandler
{
    public List<Uri> Seen { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Seen.Add(request.RequestUri!);
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"data":[]}""") });
    }
}

public sealed class LegacyHostTests
{
    [Theory]
    [InlineData("https://cloud.getdbt.com", true)]
    [InlineData("https://ab123.us1.dbt.com", false)]
    public void Recognises_the_shared_host(string url, bool shared) =>
        Assert.Equal(shared, new Uri(url).Host == "cloud.getdbt.com");

    [Fact]
    public void Never_lists_accounts()
    {
        RecordingHandler handler = new();

        Assert.DoesNotContain(handler.Seen, uri => uri.AbsolutePath == "/api/v2/accounts/");
        Assert.DoesNotContain(handler.Seen, uri => uri.AbsolutePath.StartsWith("/api/v4/", StringComparison.Ordinal));
        Assert.DoesNotContain(handler.Seen, uri => uri.ToString() == "https://emea.dbt.com/api/v2/whoami/");
    }
}
