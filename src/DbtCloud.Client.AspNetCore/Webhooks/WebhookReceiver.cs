using System.Security.Cryptography;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DbtCloud.AspNetCore;

/// <summary>Takes one request: bounded body, signature, age, once, queue. In this order, so that nothing unsigned is ever read.</summary>
internal sealed partial class WebhookReceiver(
    WebhookSecrets secrets,
    WebhookQueue queue,
    IDbtWebhookEventStore store,
    RunNotices notices,
    IOptions<DbtWebhookOptions> options,
    TimeProvider time,
    WebhookMetrics metrics,
    ILogger<WebhookReceiver> logger)
{
    private const int SignatureLength = 64;
    private static readonly string RetrySeconds = "10";

    public async Task ReceiveAsync(
        HttpContext context,
        string? accountKey,
        Func<DbtWebhookEvent, DbtWebhookContext, CancellationToken, Task> handler)
    {
        WebhookOutcome outcome;
        try
        {
            outcome = await TakeAsync(context, accountKey, handler).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            LogAborted(logger, context.Request.Path);
            metrics.Count("aborted", accountKey);
            return;
        }

        metrics.Count(outcome.Name, outcome.AccountKey);
        context.Response.StatusCode = outcome.Status;
        if (outcome.Status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = RetrySeconds;
        }
    }

    private async Task<WebhookOutcome> TakeAsync(
        HttpContext context,
        string? accountKey,
        Func<DbtWebhookEvent, DbtWebhookContext, CancellationToken, Task> handler)
    {
        string path = context.Request.Path;
        string authorization = context.Request.Headers.Authorization.ToString().Trim();
        if (authorization.Length != SignatureLength)
        {
            LogUnsigned(logger, path);
            return WebhookOutcome.Unsigned(accountKey);
        }

        (byte[]? body, int status) = await WebhookBody.ReadAsync(context, options.Value, time).ConfigureAwait(false);
        if (body is null)
        {
            LogBodyRefused(logger, path, status);
            return WebhookOutcome.BodyRefused(status, accountKey);
        }

        IReadOnlyList<DbtWebhookSecret> candidates = await secrets
            .ForAsync(new DbtWebhookSecretContext(path, accountKey), context.RequestAborted).ConfigureAwait(false);
        DbtWebhookEvent? webhookEvent;
        DbtWebhookSecret? secret;
        try
        {
            (webhookEvent, secret) = WebhookSecrets.Match(body, authorization, candidates);
        }
        catch (DbtWebhookSignatureException unreadable)
        {
            LogUnreadable(logger, path, unreadable);
            return WebhookOutcome.Unreadable(accountKey);
        }

        if (webhookEvent is null)
        {
            LogSignatureRefused(logger, path, candidates.Count);
            return WebhookOutcome.Unsigned(accountKey);
        }

        string eventKey = $"{webhookEvent.AccountId}/{webhookEvent.EventId ?? Convert.ToHexStringLower(SHA256.HashData(body))}";
        DateTimeOffset now = time.GetUtcNow();
        if (webhookEvent.Timestamp is not { } sent || sent < now - options.Value.ReplayWindow || sent > now + options.Value.ClockSkew)
        {
            LogOutsideWindow(logger, eventKey, webhookEvent.Timestamp, options.Value.ReplayWindow);
            return WebhookOutcome.OutsideWindow(secret!.AccountKey);
        }

        // A wait looks at its run by itself, so a second delivery does no harm, and a full queue does not keep it waiting.
        notices.Tell(webhookEvent);
        WebhookWork work = new(webhookEvent, eventKey, secret!.AccountKey, now, handler);
        return await AcceptAsync(work, sent + options.Value.ReplayWindow, context.RequestAborted).ConfigureAwait(false);
    }

    private async Task<WebhookOutcome> AcceptAsync(WebhookWork work, DateTimeOffset keepUntil, CancellationToken cancellationToken)
    {
        try
        {
            if (!await store.TryClaimAsync(work.EventKey, keepUntil, cancellationToken).ConfigureAwait(false))
            {
                LogDuplicate(logger, work.EventKey);
                return WebhookOutcome.Duplicate(work.AccountKey);
            }

            if (queue.TryAdd(work))
            {
                LogAccepted(logger, work.EventKey, work.Event.EventType?.Value, work.AccountKey);
                return WebhookOutcome.Accepted(work.AccountKey);
            }

            LogQueueFull(logger, work.EventKey);
            await store.ReleaseAsync(work.EventKey, CancellationToken.None).ConfigureAwait(false);
            return WebhookOutcome.Busy(work.AccountKey);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Without the store nobody knows whether the event is new; dbt sends it again.
            LogStoreFailed(logger, work.EventKey, failure);
            return WebhookOutcome.StoreFailed(work.AccountKey);
        }
    }

    [LoggerMessage(100, LogLevel.Debug, "Webhook event {EventKey} ({EventType}) of account {Account} was accepted.")]
    private static partial void LogAccepted(ILogger logger, string eventKey, string? eventType, string? account);

    [LoggerMessage(101, LogLevel.Debug, "Webhook event {EventKey} was delivered again; it is handled once.")]
    private static partial void LogDuplicate(ILogger logger, string eventKey);

    [LoggerMessage(102, LogLevel.Warning, "A request to {Path} has no webhook signature in its Authorization header and was answered with 401.")]
    private static partial void LogUnsigned(ILogger logger, string path);

    [LoggerMessage(103, LogLevel.Warning, "A request to {Path} was answered with 401: its signature is by none of the {Count} secret(s) that this endpoint knows, or its account or subscription is not the secret's.")]
    private static partial void LogSignatureRefused(ILogger logger, string path, int count);

    [LoggerMessage(104, LogLevel.Warning, "A request to {Path} was answered with {Status}: its body is too large, too slow or broken.")]
    private static partial void LogBodyRefused(ILogger logger, string path, int status);

    [LoggerMessage(105, LogLevel.Error, "A request to {Path} is signed but is no event, and was answered with 400.")]
    private static partial void LogUnreadable(ILogger logger, string path, Exception failure);

    [LoggerMessage(106, LogLevel.Warning, "Webhook event {EventKey} of {Timestamp} is outside the replay window of {Window} and was answered with 400.")]
    private static partial void LogOutsideWindow(ILogger logger, string eventKey, DateTimeOffset? timestamp, TimeSpan window);

    [LoggerMessage(107, LogLevel.Error, "Webhook event {EventKey} was answered with 503: too many accepted events wait for their handlers, or the host stops.")]
    private static partial void LogQueueFull(ILogger logger, string eventKey);

    [LoggerMessage(108, LogLevel.Error, "Webhook event {EventKey} was answered with 503: the event store failed.")]
    private static partial void LogStoreFailed(ILogger logger, string eventKey, Exception failure);

    [LoggerMessage(109, LogLevel.Information, "The caller of {Path} went away before it was answered.")]
    private static partial void LogAborted(ILogger logger, string path);
}
