using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Queries;

/// <summary>Filters, ordering and one page, as the lists of the API do it.</summary>
internal sealed class ListQuery
{
    /// <summary>The cap of multi-tenant cells: above it a request is an error, not cut.</summary>
    public const int MaximumLimit = 100;

    private readonly List<(string Name, Func<JsonObject, bool> Test)> _tests = [];

    private ListQuery(QueryString query, string defaultOrder, int defaultLimit)
    {
        Limit = ReadLimit(query, defaultLimit);
        Offset = (int)Math.Min(int.MaxValue, query.Number("offset") ?? 0);
        if (Offset < 0)
        {
            throw ApiProblem.Invalid("offset", "Ensure this value is greater than or equal to 0.");
        }

        OrderBy = query.Value("order_by") ?? defaultOrder;
        Filters["limit"] = Limit;
        Filters["offset"] = Offset;
    }

    public int Limit { get; }

    public int Offset { get; }

    public string OrderBy { get; }

    /// <summary>What <c>extra.filters</c> holds: numeric limit and offset always, beside what was asked for.</summary>
    public JsonObject Filters { get; } = [];

    public static ListQuery Read(QueryString query, ListSettings settings)
    {
        ListQuery list = new(query, settings.DefaultOrder, settings.DefaultLimit);
        if (settings.HasState)
        {
            list.ReadState(query.Value("state"), settings.DefaultState);
        }

        foreach (string parameter in settings.Parameters)
        {
            list.ReadFilter(query, parameter);
        }

        return list;
    }

    public void Where(Func<JsonObject, bool> test) => _tests.Add(("", test));

    /// <summary>The page, and how many rows match altogether.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="areOrdered">Whether they are known to be in the order of their ids.</param>
    public (List<JsonObject> Page, int Total) Apply(IEnumerable<JsonObject> rows, bool areOrdered = false)
    {
        if (areOrdered && OrderBy is ("id" or "-id"))
        {
            IReadOnlyList<JsonObject> found = _tests.Count == 0 && rows is IReadOnlyList<JsonObject> all ? all : [.. rows.Where(row => _tests.TrueForAll(test => test.Test(row)))];
            int count = Math.Max(0, Math.Min(Limit, found.Count - Offset));
            return ([.. Enumerable.Range(Offset, count).Select(index => found[OrderBy == "id" ? index : found.Count - 1 - index])], found.Count);
        }

        List<JsonObject> matching = [.. rows.Where(row => _tests.TrueForAll(test => test.Test(row)))];
        List<JsonObject> ordered = Ordering.Apply(matching, OrderBy);
        return ([.. ordered.Skip(Offset).Take(Limit)], ordered.Count);
    }

    private static int ReadLimit(QueryString query, int defaultLimit)
    {
        long limit = query.Number("limit") ?? defaultLimit;
        return limit switch
        {
            < 1 => throw ApiProblem.Invalid("limit", "Ensure this value is greater than or equal to 1."),
            > MaximumLimit => throw ApiProblem.Invalid("limit", $"Ensure this value is less than or equal to {MaximumLimit}."),
            _ => (int)limit,
        };
    }

    private void ReadState(string? text, string defaultState)
    {
        string state = text ?? defaultState;
        long? wanted = state switch
        {
            "active" or "1" => 1,
            "deleted" or "2" => 2,
            "all" => null,
            _ => throw ApiProblem.Invalid("state", "Must be 1, 2, active, deleted or all."),
        };
        if (text is not null)
        {
            Filters["state"] = long.TryParse(state, out long number) ? number : state;
        }

        if (wanted is { } value)
        {
            _tests.Add(("state", row => row["state"] is null || row["state"].AsLong() == value));
        }
    }

    private void ReadFilter(QueryString query, string parameter)
    {
        if (FieldFilter.Read(query, parameter) is { } filter)
        {
            Filters[parameter] = filter.Echo;
            _tests.Add((parameter, filter.Test));
        }
    }
}
