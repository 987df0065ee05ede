using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Queries;

/// <summary><c>order_by</c>: field names by comma, a minus for descending.</summary>
internal static class Ordering
{
    public static List<JsonObject> Apply(List<JsonObject> rows, string orderBy)
    {
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
