using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Runs;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Webhooks;

/// <summary>Really sends events: signed, retried, and given up on after five events that could not be delivered.</summary>
internal sealed class WebhookSender : IAsyncDisposable
{
    public const int Retries = 5;
    private const int FailuresUntilDeactivation = 5;
    private const int BodyLimit = 10_000;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan RetryBase = TimeSpan.FromSeconds(1);

    private readonly World _world;
    private readonly Lazy<HttpClient> _http;
    private readonly CancellationTokenSource _stop = new();
    private readonly HashSet<Task> _underway = [];
    private readonly Dictionary<string, int> _failures = new(StringComparer.Ordinal);

    public WebhookSender(World world)
    {
        _world = world;
        _http = new Lazy<HttpClient>(() => new HttpClient(world.Options.WebhookHandler?.Invoke() ?? new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = System.Threading.Timeout.InfiniteTimeSpan });
        world.Engine.Changed += OnRunChanged;
    }

    public void SendTest(AccountState account, JsonObject subscription, string eventId, DateTimeOffset at)
        => Queue(account, new WebhookEvent(eventId, subscription, "job.run.completed", "123", WebhookPayload.Test(account, subscription, eventId, at), at), at);

    public void Reactivated(JsonObject subscription) => _failures.Remove(subscription.Text("id")!);

    public async ValueTask DisposeAsync()
    {
        Task[] underway;
        lock (_world.Gate)
        {
            underway = [.. _underway];
        }

        await _stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(underway).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_http.IsValueCreated)
        {
            _http.Value.Dispose();
        }

        _stop.Dispose();
    }

    private void OnRunChanged(AccountState account, RunRecord run, DateTimeOffset at)
    {
        string[] types = run.Status switch
        {
            RunStatusCode.Running => ["job.run.started"],
            RunStatusCode.Error => ["job.run.completed", "job.run.errored"],
            _ => ["job.run.completed"],
        };
        foreach (JsonObject subscription in account[TableNames.WebhookSubscriptions].Active.Where(row => row.Flag("active") && Wants(row, run)).ToArray())
        {
            foreach (string type in types.Where(type => subscription["event_types"] is JsonArray wanted && wanted.Any(item => item.AsText() == type)))
            {
                string eventId = _world.Ids.NextText("wev_");
                Queue(account, new WebhookEvent(eventId, subscription, type, run.JobId.ToString(CultureInfo.InvariantCulture), WebhookPayload.Of(account, run, subscription, type, eventId, at), at), at);
            }
        }
    }

    // No job ids mean all jobs.
    private static bool Wants(JsonObject subscription, RunRecord run)
        => subscription["job_ids"] is not JsonArray { Count: > 0 } jobs || jobs.Any(id => id.AsLong() == run.JobId);

    private void Queue(AccountState account, WebhookEvent webhookEvent, DateTimeOffset at)
    {
        account.Webhooks.Add(webhookEvent);
        _world.Agenda.At(at + _world.Options.Scale(FirstDelay), _ => Start(webhookEvent));
    }

    private void Start(WebhookEvent webhookEvent)
    {
        if (_stop.IsCancellationRequested || webhookEvent.Subscription.IsDeleted() || !webhookEvent.Subscription.Flag("active"))
        {
            return;
        }

        Task delivery = Task.Run(() => DeliverAsync(webhookEvent, _stop.Token));
        _underway.Add(delivery);
        _ = delivery.ContinueWith(
            done =>
            {
                lock (_world.Gate)
                {
                    _underway.Remove(done);
                }
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    private async Task DeliverAsync(WebhookEvent webhookEvent, CancellationToken stop)
    {
        using CancellationTokenSource timeout = new(Timeout, _world.Time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stop, timeout.Token);
        string status;
        string error = "";
        string body = "";
        string headers = "";
        DateTimeOffset dispatchedAt = _world.Now;
        try
        {
            using HttpRequestMessage request = new(HttpMethod.Post, webhookEvent.Subscription.Text("client_url"));
            request.Content = new ByteArrayContent(webhookEvent.Payload);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

            // No scheme, just the signature: receivers compare the header as it is.
            request.Headers.TryAddWithoutValidation("Authorization", WebhookPayload.Sign(webhookEvent.Payload, webhookEvent.Subscription.Text("hmac_secret") ?? ""));
            headers = new JsonObject { ["Content-Type"] = "application/json", ["Authorization"] = "***" }.ToJsonString();
            using HttpResponseMessage response = await _http.Value.SendAsync(request, either.Token).ConfigureAwait(false);
            body = await response.Content.ReadAsStringAsync(either.Token).ConfigureAwait(false);
            status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
            error = response.IsSuccessStatusCode ? "" : response.ReasonPhrase ?? "";
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return;
        }
        catch (OperationCanceledException)
        {
            status = "504";
            error = "The receiver did not answer within ten seconds.";
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or InvalidOperationException or UriFormatException)
        {
            status = "502";
            error = failure.Message;
        }

        lock (_world.Gate)
        {
            WebhookReceipt receipt = new(_world.Ids.NextText("wre_"), dispatchedAt, status, error, headers, body.Length > BodyLimit ? body[..BodyLimit] : body);
            Settle(webhookEvent, receipt);
        }

        _world.Pump();
    }

    private void Settle(WebhookEvent webhookEvent, WebhookReceipt receipt)
    {
        JsonObject subscription = webhookEvent.Subscription;
        string id = subscription.Text("id")!;
        webhookEvent.Receipts.Add(receipt);
        subscription["http_status_code"] = receipt.Status;
        subscription["dispatched_at"] = Timestamps.Text(receipt.DispatchedAt);
        if (receipt.Status.StartsWith('2'))
        {
            _failures.Remove(id);
            return;
        }

        if (webhookEvent.Receipts.Count <= Retries)
        {
            TimeSpan delay = RetryBase * Math.Pow(2, webhookEvent.Receipts.Count - 1);
            _world.Agenda.At(_world.Now + _world.Options.Scale(delay), _ => Start(webhookEvent));
            return;
        }

        int failures = _failures.GetValueOrDefault(id) + 1;
        _failures[id] = failures;
        if (failures >= FailuresUntilDeactivation)
        {
            subscription["active"] = false;
            subscription["deactivate_reason"] = $"{FailuresUntilDeactivation} consecutive events could not be delivered.";
            _world.Touch(subscription);
        }
    }
}
