using System.Text.Json.Nodes;
using DbtCloud.Emulator.Runs;
using DbtCloud.Emulator.Webhooks;

namespace DbtCloud.Emulator.State;

/// <summary>One account: its own record and the tables of its resources.</summary>
internal sealed class AccountState(World world, long id, string prefix, JsonObject record)
{
    private readonly Dictionary<string, ResourceTable> _tables = new(StringComparer.Ordinal);

    public World World { get; } = world;

    public long Id { get; } = id;

    /// <summary>The first label of the account's access URL.</summary>
    public string Prefix { get; } = prefix;

    public JsonObject Record { get; } = record;

    public bool IsUnpaid { get; set; }

    /// <summary>Until when the rate limit keeps the account out.</summary>
    public DateTimeOffset? LockedOutUntil { get; set; }

    public Queue<DateTimeOffset> RecentRequests { get; } = new();

    /// <summary>The current window of SCIM writes, and how many it has seen.</summary>
    public (long Window, int Count) ScimWindow { get; set; }

    public WebhookBook Webhooks { get; } = new();

    public RunBook Runs => field ??= new RunBook(this);

    public ResourceTable this[string table]
    {
        get
        {
            if (!_tables.TryGetValue(table, out ResourceTable? found))
            {
                _tables[table] = found = new ResourceTable(table);
            }

            return found;
        }
    }

    public JsonObject? License(long userId) => this[TableNames.Licenses].Active.FirstOrDefault(row => row.Number("user_id") == userId);

    public bool HasLicense(long userId) => this[TableNames.Users].Find(userId)?.Flag("is_active") == true && License(userId) is not null;

    /// <summary>Writes the audit log, newest last.</summary>
    public void Audit(string eventType, string label, JsonObject actor, JsonObject? context = null)
        => this[TableNames.AuditLogs].Add(new JsonObject
        {
            ["id"] = World.Ids.NextText(""),
            ["account_id"] = Id,
            ["source"] = "SOURCE_CLOUD_API",
            ["service"] = "SERVICE_DBT_CLOUD",
            ["actor"] = actor,
            ["event_type"] = eventType,
            ["event_label"] = label,
            ["event_context"] = context ?? [],
            ["created_at"] = Timestamps.Text(World.Now),
        });
}
