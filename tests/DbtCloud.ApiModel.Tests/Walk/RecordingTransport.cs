using System.Net;
using System.Text;
using DbtCloud.Http;

namespace DbtCloud.ApiModel.Tests.Walk;

/// <summary>Takes one request and answers it with a prepared body.</summary>
internal sealed class RecordingTransport(string answer) : DbtCloudTransport
{
    public override DbtAccount Account { get; } = new(70403103922125, new Uri("https://ab123.us1.dbt.com"));

    public List<RecordedRequest> Requests { get; } = [];

    public override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, DbtCloudOperation operation, CancellationToken cancellationToken)
    {
        string? body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : null;
        Requests.Add(new RecordedRequest(request.Method.Method, request.RequestUri!.OriginalString, body, operation));
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }
}
