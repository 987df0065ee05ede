using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace DbtCloud.AspNetCore;

/// <summary>Accepted events that wait for a handler: so many and no more, and none after the host was asked to stop.</summary>
internal sealed class WebhookQueue
{
    private readonly Channel<WebhookWork> channel;

    public WebhookQueue(IOptions<DbtWebhookOptions> options)
    {
        // The first to be made when the host starts, and made once: settings that are reloaded later must not bring the process down.
        WebhookOptionsCheck.ThrowIfUnusable(options.Value);
        channel = Channel.CreateBounded<WebhookWork>(new BoundedChannelOptions(options.Value.QueueCapacity) { FullMode = BoundedChannelFullMode.Wait });
    }

    public ChannelReader<WebhookWork> Reader => channel.Reader;

    public bool TryAdd(WebhookWork work) => channel.Writer.TryWrite(work);

    public void Close() => channel.Writer.TryComplete();
}
