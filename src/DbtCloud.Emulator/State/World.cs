using System.Text.Json.Nodes;
using DbtCloud.Emulator.Runs;
using DbtCloud.Emulator.Tokens;
using DbtCloud.Emulator.Webhooks;

namespace DbtCloud.Emulator.State;

/// <summary>Everything that one emulator holds. Nothing is static, so that parallel tests share nothing; all access is under <see cref="Gate"/>.</summary>
internal sealed class World : IAsyncDisposable
{
    private readonly Dictionary<long, AccountState> _accounts = [];
    private readonly ITimer _alarm;
    private DateTimeOffset? _alarmFor;
    private bool _isDisposed;

    public World(DbtCloudEmulatorOptions options)
    {
        Options = options;
        Time = options.TimeProvider;
        Tokens = new TokenRegistry(options.TokenSeed);
        Engine = new RunEngine(this);
        Schedule = new JobSchedule(this);
        Webhooks = new WebhookSender(this);
        _alarm = Time.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public Lock Gate { get; } = new();

    public DbtCloudEmulatorOptions Options { get; }

    public TimeProvider Time { get; }

    public DateTimeOffset Now => Time.GetUtcNow();

    public IdSequence Ids { get; } = new();

    public TokenRegistry Tokens { get; }

    public Agenda Agenda { get; } = new();

    public RunEngine Engine { get; }

    public JobSchedule Schedule { get; }

    public WebhookSender Webhooks { get; }

    public IReadOnlyCollection<AccountState> Accounts => _accounts.Values;

    // An alarm that has rung is to be set again, for what was too far off for one as well.
    private void Ring()
    {
        lock (Gate)
        {
            _alarmFor = null;
            Pump();
        }
    }

    /// <summary>Does what is due, and sets the alarm for what comes next.</summary>
    public void Pump()
    {
        lock (Gate)
        {
            if (_isDisposed)
            {
                return;
            }

            Agenda.RunUntil(Now);
            if (Agenda.Next == _alarmFor)
            {
                return;
            }

            _alarmFor = Agenda.Next;
            TimeSpan wait = Agenda.Next is { } next ? next - Now : Timeout.InfiniteTimeSpan;
            if (Agenda.Next is not null)
            {
                // The timer takes no more than 49 days.
                wait = TimeSpan.FromTicks(Math.Clamp(wait.Ticks, TimeSpan.TicksPerMillisecond, TimeSpan.TicksPerDay));
            }

            _alarm.Change(wait, Timeout.InfiniteTimeSpan);
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (Gate)
        {
            _isDisposed = true;
        }

        await _alarm.DisposeAsync().ConfigureAwait(false);
        await Webhooks.DisposeAsync().ConfigureAwait(false);
    }

    public AccountState? Account(long id) => _accounts.GetValueOrDefault(id);

    public void Add(AccountState account) => _accounts.Add(account.Id, account);

    /// <summary>Stamps a new record with an id, its dates and a live state.</summary>
    public JsonObject Stamp(JsonObject record, DateTimeOffset? at = null)
    {
        string now = Timestamps.Text(at ?? Now);
        record["id"] ??= Ids.Next();
        record["state"] ??= 1;
        record["created_at"] = now;
        record["updated_at"] = now;
        return record;
    }

    public void Touch(JsonObject record) => record["updated_at"] = Timestamps.Text(Now);
}
