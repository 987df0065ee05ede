using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Queries;

/// <summary>One filter parameter: a field of the record and, after two underscores, how it is compared.</summary>
internal sealed record FieldFilter(Func<JsonObject, bool> Test, JsonNode? Echo)
{
    public static FieldFilter? Read(QueryString query, string parameter)
    {
        int suffix = parameter.IndexOf("__", StringComparison.Ordinal);
        string field = FieldName(suffix < 0 ? parameter : parameter[..suffix]);
        string comparison = suffix < 0 ? "" : parameter[(suffix + 2)..];
        if (comparison is "in" or "range")
        {
            return query.Values(parameter) is { } values ? Many(parameter, field, comparison, values) : null;
        }

        if (query.Value(parameter) is not { } text)
        {
            return null;
        }

        // "null" is how these filters ask for an absent value.
        bool isNumeric = IsNumeric(field);
        if (isNumeric && text is not ("null" or "None") && !long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            throw ApiProblem.Invalid(parameter, "A valid integer is required.");
        }

        return new FieldFilter(comparison switch
        {
            "icontains" => row => row[field].AsText()?.Contains(text, StringComparison.OrdinalIgnoreCase) == true,
            "gt" => row => Ordering.Compare(row[field], Parse(text)) > 0,
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => row => row[field].AsLong() == number || Same(row[field], text),
            _ => row => Same(row[field], text),
        }, Parse(text));
    }

    private static FieldFilter Many(string parameter, string field, string comparison, IReadOnlyList<string> values)
    {
        JsonNode echo = new JsonArray([.. values.Select(Parse)]);
        if (comparison == "range")
        {
            if (values.Count != 2)
            {
                throw ApiProblem.Invalid(parameter, "Two values are required: from and to.");
            }

            DateTimeOffset from = Date(values[0]) ?? throw ApiProblem.Invalid(parameter, "A valid date is required.");
            DateTimeOffset to = Date(values[1]) ?? throw ApiProblem.Invalid(parameter, "A valid date is required.");
            return new FieldFilter(row => Timestamps.Parse(row[field].AsText()) is { } at && at >= from && at <= to, echo);
        }

        if (IsNumeric(field) && values.Any(value => !long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)))
        {
            throw ApiProblem.Invalid(parameter, "A list of valid integers is required.");
        }

        return new FieldFilter(row => values.Any(value => Same(row[field], value)), echo);
    }

    // A client that does not escape the plus of an offset sends a space.
    private static DateTimeOffset? Date(string text) => Timestamps.Parse(text) ?? (text.Length > 6 && text[^6] == ' ' ? Timestamps.Parse($"{text[..^6]}+{text[^5..]}") : null);

    private static string FieldName(string name) => name switch { "pk" => "id", "search" => "name", _ => name };

    private static bool IsNumeric(string field) => field is "id" or "status" || (field.EndsWith("_id", StringComparison.Ordinal) && field is not ("client_id" or "slack_channel_id"));

    private static JsonNode? Parse(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number
        : bool.TryParse(text, out bool flag) ? flag
        : text;

    private static bool Same(JsonNode? value, string text)
    {
        if (value is null)
        {
            return text is "null" or "None" or "";
        }

        return value.GetValueKind() is JsonValueKind.True or JsonValueKind.False
            ? string.Equals(value.AsText(), text switch { "1" => "true", "0" => "false", _ => text }, StringComparison.OrdinalIgnoreCase)
            : value.AsText() == text;
    }
}
