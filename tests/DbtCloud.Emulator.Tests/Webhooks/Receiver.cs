using System.Collections.Concurrent;
using System.Net;

namespace DbtCloud.Emulator.Tests.Webhooks;

/// <summary>A receiver of webhooks that answers what it is told to.</summary>
internal sealed class Receiver : HttpMessageHandler
{
    public ConcurrentQueue<(string Authorization, byte[] Body)> Deliveries { get; } = new();

    public Func<int, HttpStatusCode> Answer { get; set; } = _ => HttpStatusCode.OK;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[] body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        int count;
        lock (Deliveries)
        {
            Deliveries.Enqueue((request.Headers.GetValues("Authorization").Single(), body));
            count = Deliveries.Count;
        }

        return new HttpResponseMessage(Answer(count)) { Content = new StringContent("seen") };
    }
}
