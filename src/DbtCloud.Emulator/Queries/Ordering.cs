using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Queries;

/// <summary><c>order_by</c>: field names by comma, a minus for descending.</summary>
internal static class Ordering
{
    public static List<JsonObject> Apply(List<JsonObject> rows, string orderBy)
    {
        // Records are kept in the order of their ids: the most frequent orders need no sorting, however many there are.
        if (orderBy is "id" or "-id" && IsAscending(rows))
        {
            if (orderBy == "-id")
            {
                rows.Reverse();
            }

            return rows;
        }

        IOrderedEnumerable<JsonObject>? ordered = null;
        foreach (string part in orderBy.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            bool descending = part.StartsWith('-');
            string field = descending ? part[1..] : part;
            field = field == "pk" ? "id" : field;
            if (rows.Count > 0 && !rows.Exists(row => row.ContainsKey(field)))
            {
                throw ApiProblem.Invalid("order_by", $"'{field}' is not a field that can be ordered by.");
            }

            Comparer<JsonNode?> comparer = Comparer<JsonNode?>.Create(Compare);
            ordered = (ordered, descending) switch
            {
                (null, false) => rows.OrderBy(row => row[field], comparer),
                (null, true) => rows.OrderByDescending(row => row[field], comparer),
                ({ } before, false) => before.ThenBy(row => row[field], comparer),
                ({ } before, true) => before.ThenByDescending(row => row[field], comparer),
            };
        }

        return ordered is null ? rows : [.. ordered];
    }

    private static bool IsAscending(List<JsonObject> rows)
    {
        long last = long.MinValue;
        foreach (JsonObject row in rows)
        {
            if (row["id"].AsLong() is not { } id || id < last)
            {
                return false;
            }

            last = id;
        }

        return true;
    }

    public static int Compare(JsonNode? left, JsonNode? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        return left.AsLong() is { } first && right.AsLong() is { } second
            ? first.CompareTo(second)
            : string.CompareOrdinal(left.AsText(), right.AsText());
    }
}
