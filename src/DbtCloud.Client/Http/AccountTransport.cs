using DbtCloud.Credentials;
using DbtCloud.Responses;
using DbtCloud.Runs;
using DbtCloud.Telemetry;
using Polly;

namespace DbtCloud.Http;

/// <summary>
/// One account's pipeline, from the outside in: total time limit, retries, the account's turn, time limit of the attempt, the handlers that
/// others add, and at the bottom <see cref="AccountHandler"/>.
/// </summary>
internal sealed class AccountTransport(DbtAccount account, AccountCredential credential, HandlerChain handlers, TransportServices services)
    : DbtCloudTransport
{
    public static readonly ResiliencePropertyKey<AccountCall> CallKey = new("DbtCloud.Call");

    private static readonly DbtCloudOperation Download = new("Download", "GET", string.Empty, isRead: true);

    private readonly ResiliencePipeline<HttpResponseMessage> pipeline = CallPolicy.Create(services, account);
    private ResiliencePipeline<HttpResponseMessage>? presignedPipeline;
    private TriggerSending? triggers;

    public override DbtAccount Account { get; } = account;

    public AccountCredential Credential { get; } = credential;

    public RequestGuard Guard { get; } = new(account);

    public TransportServices Services { get; } = services;

    private TriggerSending Triggers => Volatile.Read(ref triggers) ?? Interlocked.CompareExchange(ref triggers, new TriggerSending(this), null) ?? triggers;

    /// <summary>Gives the same pipeline with another token of the same account.</summary>
    public AccountTransport With(DbtToken token) => new(Account, Credential.With(token), handlers, Services);

    public override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, DbtCloudOperation operation, CancellationToken cancellationToken)
        => ExecuteAsync(new AccountCall(this, request, operation), static (_, response) => response, cancellationToken);

    public override Task<T> ReadAsync<T>(
        HttpRequestMessage request,
        DbtCloudOperation operation,
        Func<ReceivedAnswer, CancellationToken, ValueTask<T>> read,
        CancellationToken cancellationToken)
    {
        ReadingCall<T> call = new(this, request, operation, read);
        return JobsOperations.IsTrigger(operation)
            ? Triggers.SendAsync(call, cancellationToken)
            : RunsOperations.IsRetry(operation) ? RunRetries.SendAsync(this, call, cancellationToken)
            : ReadAsync(call, cancellationToken);
    }

    /// <summary>Opens what a link leads to: within the account as any request, elsewhere without the token.</summary>
    public Task<HttpResponseMessage> DownloadAsync(Uri url, CancellationToken cancellationToken)
    {
        HttpRequestMessage request = new(HttpMethod.Get, url);
        if (!url.IsAbsoluteUri || Guard.Allows(HttpMethod.Get, url))
        {
            return SendAsync(request, Download, cancellationToken);
        }

        PresignedUrls.Check(Account, Guard, url);
        return ExecuteAsync(new AccountCall(this, request, Download) { IsPresigned = true }, static (_, response) => response, cancellationToken);
    }

    internal Task<T> ReadAsync<T>(ReadingCall<T> call, CancellationToken cancellationToken)
        => ExecuteAsync(call, static (call, _) => ((ReadingCall<T>)call).Result, cancellationToken);

    private async Task<T> ExecuteAsync<T>(AccountCall call, Func<AccountCall, HttpResponseMessage, T> result, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Prepare(call);
        CallRecord record = CallRecord.Start(call);
        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            context.Properties.Set(CallKey, call);
            Outcome<HttpResponseMessage> outcome = await (call.IsPresigned ? presignedPipeline ??= CallPolicy.CreatePresigned(Services) : pipeline)
                .ExecuteOutcomeAsync(static (context, call) => call.Transport.AttemptAsync(call, context.CancellationToken), context, call)
                .ConfigureAwait(false);
            if (outcome.Exception is { } failure)
            {
                throw TransportErrors.Translate(call, failure, cancellationToken);
            }

            HttpResponseMessage response = outcome.Result!;
            record.Status = (int)response.StatusCode;
            if (response.IsSuccessStatusCode)
            {
                record.Succeeded = true;
                return result(call, response);
            }

            using (response)
            {
                throw await ApiErrors.ReadAsync(call, response, Services.Time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception error)
        {
            record.Error = error;
            LogRefusal(error);
            throw;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
            record.Dispose();
        }
    }

    private void Prepare(AccountCall call)
    {
        HttpRequestMessage request = call.Request;
        if (!call.IsPresigned)
        {
            try
            {
                request.RequestUri = Guard.Resolve(request.RequestUri);
                Guard.Check(request);
            }
            catch (DbtCloudRefusedRequestException refusal)
            {
                LogRefusal(refusal);
                throw;
            }
        }

        // SocketsHttpHandler sends a request without content again when a kept connection was closed; a write must not be.
        if (!call.Operation.IsRead && request.Content is null)
        {
            request.Content = new ByteArrayContent([]);
        }

        call.Pauses = 0;
        call.Latest = Services.Time.GetUtcNow() + Services.TotalTimeout;
        call.Attach(mayBeCopied: handlers.HasOthers);
    }

    private async ValueTask<Outcome<HttpResponseMessage>> AttemptAsync(AccountCall call, CancellationToken cancellationToken)
    {
        try
        {
            call.BeginAttempt();
            HttpResponseMessage response = await handlers.Invoker.SendAsync(call.Request, cancellationToken).ConfigureAwait(false);
            DbtCloudResponseCapture.Report(call, response);
            if (response.IsSuccessStatusCode)
            {
                if (IsWebPage(call, response))
                {
                    using (response)
                    {
                        return Outcome.FromException<HttpResponseMessage>(ApiErrors.WebPage(call, response));
                    }
                }

                await call.AcceptAsync(response, cancellationToken).ConfigureAwait(false);
            }
            else if ((int)response.StatusCode == 429 && !call.IsPresigned)
            {
                await PauseAsync(call, response, cancellationToken).ConfigureAwait(false);
            }
            else if ((int)response.StatusCode == 503)
            {
                call.TurnedAwayFor = RetryAfter.DelayOf(response, Services.Time.GetUtcNow());
            }

            return Outcome.FromResult(response);
        }
        catch (Exception failure)
        {
            return Outcome.FromException<HttpResponseMessage>(failure);
        }
    }

    private void LogRefusal(Exception error)
    {
        if (error is DbtCloudRefusedRequestException refusal)
        {
            Log.Refused(Services.Logger, Account, refusal.Message);
        }
    }

    private async ValueTask PauseAsync(AccountCall call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        DateTimeOffset until = RetryAfter.Until(response, Services.Time.GetUtcNow());
        DbtCloudMetrics.CountPause(Account);
        Log.Paused(Services.Logger, Account, until);
        await Services.Limiter.PauseAsync(Account, until, cancellationToken).ConfigureAwait(false);
        call.PausedUntil = until;
        call.Pauses++;
    }

    // Artifacts and other files are whatever they are, index.html among them.
    private static bool IsWebPage(AccountCall call, HttpResponseMessage response)
        => ResponseHeaders.IsWebPage(response.Content)
            && !call.IsPresigned
            && call.Operation.PathTemplate.IndexOf("/artifacts/", StringComparison.Ordinal) < 0
            && call.Request.RequestUri!.AbsolutePath.IndexOf("/artifacts/", StringComparison.Ordinal) < 0;
}
