using System.Net;

public sealed class FakeDbtHandler : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string url = request.RequestUri!.ToString();
        if (url == "https://ab123.us1.dbt.com/api/v2/accounts/")
        {
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
        }

        if (url.StartsWith("https://ab123.us1.dbt.com/api/v2/users/", StringComparison.Ordinal) || request.RequestUri.AbsolutePath.EndsWith("/api/v2/whoami/", StringComparison.Ordinal))
        {
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Forbidden));
        }

        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}") });
    }
}
