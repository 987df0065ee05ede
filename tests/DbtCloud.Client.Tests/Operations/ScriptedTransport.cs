using System.Net;
using System.Text;
using DbtCloud.Http;

namespace DbtCloud.Operations;

/// <summary>Answers request after request with the next body of a script, and keeps what was asked.</summary>
internal sealed class ScriptedTransport(params string[] answers) : DbtCloudTransport
{
    private readonly Queue<string> script = new(answers);

    public override DbtAccount Account { get; } = new(70403103922125, new Uri("https://ab123.us1.dbt.com"));

    public List<string> Targets { get; } = [];

    public List<string?> Bodies { get; } = [];

    public HttpStatusCode Status { get; init; } = HttpStatusCode.OK;

    public string MediaType { get; init; } = "application/json";

    public DbtCloudClient Client => new(this);

    public override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, DbtCloudOperation operation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Targets.Add($"{request.Method} {request.RequestUri!.OriginalString}");
        Bodies.Add(request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : null);
        string answer = script.Count > 0 ? script.Dequeue() : throw new InvalidOperationException($"The script has no answer to {Targets[^1]}.");
        return new HttpResponseMessage(Status) { Content = new StringContent(answer, Encoding.UTF8, MediaType) };
    }
}
