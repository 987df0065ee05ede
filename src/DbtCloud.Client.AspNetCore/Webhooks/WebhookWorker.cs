using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DbtCloud.AspNetCore;

/// <summary>Runs the handlers. When the host stops, what was accepted is still handled as long as the time for draining lasts.</summary>
internal sealed partial class WebhookWorker(
    WebhookQueue queue,
    IDbtWebhookEventStore store,
    IServiceScopeFactory scopes,
    IOptions<DbtWebhookOptions> options,
    TimeProvider time,
    ILogger<WebhookWorker> logger) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private Task running = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        running = Task.WhenAll(Enumerable.Range(0, options.Value.Concurrency).Select(_ => Task.Run(WorkAsync, CancellationToken.None)));
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Close();
        using CancellationTokenSource drained = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task deadline = Task.Delay(options.Value.DrainTimeout, time, drained.Token);
        if (await Task.WhenAny(running, deadline).ConfigureAwait(false) != running)
        {
            await stopping.CancelAsync().ConfigureAwait(false);
            await Task.WhenAny(running, Task.Delay(Timeout.Infinite, cancellationToken)).ConfigureAwait(false);
        }

        await drained.CancelAsync().ConfigureAwait(false);
        if (!running.IsCompleted)
        {
            LogHandlersStillRunning(logger);
        }
    }

    public void Dispose() => stopping.Dispose();

    private async Task WorkAsync()
    {
        await foreach (WebhookWork work in queue.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            bool handled = false;
            try
            {
                handled = await HandleAsync(work, stopping.Token).ConfigureAwait(false);
            }
            finally
            {
                await SettleAsync(work, handled).ConfigureAwait(false);
            }
        }
    }

    private async Task<bool> HandleAsync(WebhookWork work, CancellationToken cancellationToken)
    {
        TimeSpan delay = options.Value.HandlerRetryDelay;
        for (int attempt = 1; ; attempt++)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                LogNotHandledAtStop(logger, work.EventKey);
                return false;
            }

            try
            {
                await using AsyncServiceScope scope = scopes.CreateAsyncScope();
                DbtWebhookContext context = new()
                {
                    Services = scope.ServiceProvider,
                    AccountKey = work.AccountKey,
                    ReceivedAt = work.ReceivedAt,
                    Attempt = attempt,
                };
                await work.Handler(work.Event, context, cancellationToken).ConfigureAwait(false);
                return true;
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                if (attempt >= options.Value.HandlerAttempts)
                {
                    LogGivenUp(logger, work.EventKey, attempt, failure);
                    return false;
                }

                LogFailed(logger, work.EventKey, attempt, delay, failure);
            }
            catch (OperationCanceledException)
            {
                LogNotHandledAtStop(logger, work.EventKey);
                return false;
            }

            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            delay += delay;
        }
    }

    private async Task SettleAsync(WebhookWork work, bool handled)
    {
        try
        {
            if (handled)
            {
                await store.CompleteAsync(work.EventKey, CancellationToken.None).ConfigureAwait(false);
            }
            else
            {
                await store.ReleaseAsync(work.EventKey, CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            LogStoreFailed(logger, work.EventKey, failure);
        }
    }

    [LoggerMessage(110, LogLevel.Warning, "Handling webhook event {EventKey} failed at attempt {Attempt}; it is tried again in {Delay}.")]
    private static partial void LogFailed(ILogger logger, string eventKey, int attempt, TimeSpan delay, Exception failure);

    [LoggerMessage(111, LogLevel.Error, "Webhook event {EventKey} was not handled: its handler failed {Attempts} time(s). It is not marked as done, so a further delivery would be handled.")]
    private static partial void LogGivenUp(ILogger logger, string eventKey, int attempts, Exception failure);

    [LoggerMessage(112, LogLevel.Error, "Webhook event {EventKey} was not handled: the host stopped. It is not marked as done, so a further delivery would be handled.")]
    private static partial void LogNotHandledAtStop(ILogger logger, string eventKey);

    [LoggerMessage(113, LogLevel.Error, "The event store failed for webhook event {EventKey}.")]
    private static partial void LogStoreFailed(ILogger logger, string eventKey, Exception failure);

    [LoggerMessage(114, LogLevel.Error, "The host stops while handlers of webhook events still run and do not heed their cancellation.")]
    private static partial void LogHandlersStillRunning(ILogger logger);
}
