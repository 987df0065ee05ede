using System.Globalization;
using System.Text.Json.Nodes;

namespace DbtCloud.Emulator.State;

/// <summary>The records of one resource of one account, deleted ones included, in the order of their making.</summary>
internal sealed class ResourceTable(string name)
{
    private readonly List<JsonObject> _rows = [];
    private readonly Dictionary<string, JsonObject> _byId = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public IReadOnlyList<JsonObject> Rows => _rows;

    public IEnumerable<JsonObject> Active => _rows.Where(row => !row.IsDeleted());

    public void Add(JsonObject record)
    {
        string id = record["id"].AsText() ?? throw new InvalidOperationException($"A record of {Name} has no id.");
        _byId.Add(id, record);
        _rows.Add(record);
    }

    public JsonObject? Find(string id) => _byId.GetValueOrDefault(id);

    public JsonObject? Find(long id) => _byId.GetValueOrDefault(id.ToString(CultureInfo.InvariantCulture));

    public JsonObject? FindActive(long? id) => id is { } value && Find(value) is { } record && !record.IsDeleted() ? record : null;

    public void Remove(JsonObject record)
    {
        if (record["id"].AsText() is { } id && _byId.Remove(id))
        {
            _rows.Remove(record);
        }
    }
}
