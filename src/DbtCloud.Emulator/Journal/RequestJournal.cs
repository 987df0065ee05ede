using System.Text;
using DbtCloud.Emulator.Http;

namespace DbtCloud.Emulator;

/// <summary>All requests that an emulator has seen, for assertions. Safe to read while requests come in.</summary>
public sealed class RequestJournal
{
    private const int BodyLimit = 64 * 1024;

    private readonly Lock _gate = new();
    private readonly Queue<JournalEntry> _entries = new();
    private readonly int _capacity;
    private readonly TimeProvider _time;
    private long _sequence;

    internal RequestJournal(int capacity, TimeProvider time)
    {
        _capacity = capacity;
        _time = time;
    }

    /// <summary>Gets the requests so far, oldest first; the oldest are dropped beyond <see cref="DbtCloudEmulatorOptions.JournalCapacity"/>.</summary>
    public IReadOnlyList<JournalEntry> Entries
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>Gets how many requests came in altogether, dropped ones included.</summary>
    public long Count
    {
        get
        {
            lock (_gate)
            {
                return _sequence;
            }
        }
    }

    /// <summary>Gets the requests that no operation matched.</summary>
    public IReadOnlyList<JournalEntry> Unmatched => [.. Entries.Where(entry => entry.IsUnmatched)];

    /// <summary>Gets the requests of one method whose path contains a text.</summary>
    /// <param name="method">The method, in any case.</param>
    /// <param name="pathPart">The text, compared by its characters.</param>
    /// <returns>The requests, oldest first.</returns>
    public IReadOnlyList<JournalEntry> Find(string method, string pathPart)
        => [.. Entries.Where(entry => entry.Method.Equals(method, StringComparison.OrdinalIgnoreCase) && entry.Path.Contains(pathPart, StringComparison.Ordinal))];

    /// <summary>Forgets the requests so far.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }

    internal JournalEntry Record(EmulatorRequest request)
    {
        Dictionary<string, string> headers = new(request.Headers, StringComparer.OrdinalIgnoreCase);
        if (headers.TryGetValue("Authorization", out string? authorization))
        {
            headers["Authorization"] = authorization.Split(' ')[0] + " ***";
        }

        lock (_gate)
        {
            JournalEntry entry = new()
            {
                Sequence = ++_sequence,
                At = _time.GetUtcNow(),
                Method = request.Method,
                Path = request.RawPath,
                Query = request.RawQuery.TrimStart('?'),
                Host = request.Host,
                Headers = headers,
                Body = Encoding.UTF8.GetString(request.Body.Span[..Math.Min(BodyLimit, request.Body.Length)]),
            };
            _entries.Enqueue(entry);
            while (_entries.Count > _capacity)
            {
                _entries.Dequeue();
            }

            return entry;
        }
    }
}
