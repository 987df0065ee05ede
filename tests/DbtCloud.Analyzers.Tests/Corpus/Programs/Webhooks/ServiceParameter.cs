using DbtCloud.Webhooks;

public interface IHookHandler
{
    Task HandleAsync(DbtWebhookEvent hook, CancellationToken cancellationToken);
}

public sealed class LoggingHandler : IHookHandler
{
    public Task HandleAsync(DbtWebhookEvent hook, CancellationToken cancellationToken)
    {
        Console.WriteLine(hook.EventType);
        return Task.CompletedTask;
    }
}

public sealed class Dispatcher(IEnumerable<IHookHandler> handlers)
{
    public async Task DispatchAsync(byte[] body, string signature, string secret, CancellationToken cancellationToken)
    {
        DbtWebhookEvent hook = DbtWebhook.Verify(body, signature, secret);
        foreach (IHookHandler handler in handlers)
        {
            await handler.HandleAsync(hook, cancellationToken);
        }
    }
}
