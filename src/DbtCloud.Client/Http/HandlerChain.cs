using Microsoft.Extensions.Http;

namespace DbtCloud.Http;

/// <summary>The handlers between a client and the network.</summary>
/// <param name="Invoker">Sends through them.</param>
/// <param name="HasOthers">Whether some are neither ours nor the factory's own: they may send a copy of a request instead of the request.</param>
internal sealed record HandlerChain(HttpMessageInvoker Invoker, bool HasOthers)
{
    public static HandlerChain Of(HttpMessageHandler outermost)
    {
        HttpMessageHandler? handler = outermost;
        while (handler is DelegatingHandler delegating and not AccountHandler && handler.GetType().Assembly == typeof(HttpMessageHandlerBuilder).Assembly)
        {
            handler = delegating.InnerHandler;
        }

        return new HandlerChain(new HttpMessageInvoker(outermost, disposeHandler: false), handler is not AccountHandler);
    }
}
