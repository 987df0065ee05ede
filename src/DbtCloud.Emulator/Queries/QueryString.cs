using DbtCloud.Emulator.Http;

namespace DbtCloud.Emulator.Queries;

/// <summary>The query as clients really write it.</summary>
internal sealed class QueryString
{
    private readonly List<KeyValuePair<string, string>> _pairs = [];

    public QueryString(string rawQuery)
    {
        foreach (string part in rawQuery.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? part : part[..equals];
            string value = equals < 0 ? "" : part[(equals + 1)..];
            name = Decode(name);
            _pairs.Add(new(name.EndsWith("[]", StringComparison.Ordinal) ? name[..^2] : name, Decode(value)));
        }
    }

    public IEnumerable<string> Names => _pairs.Select(pair => pair.Key).Distinct(StringComparer.Ordinal);

    /// <summary>The last value of a name, empty ones counting as absent: clients leave unset options in the query.</summary>
    public string? Value(string name)
    {
        for (int i = _pairs.Count - 1; i >= 0; i--)
        {
            if (_pairs[i].Key == name)
            {
                return _pairs[i].Value.Length == 0 ? null : _pairs[i].Value;
            }
        }

        return null;
    }

    public long? Number(string name)
    {
        string? text = Value(name);
        if (text is null)
        {
            return null;
        }

        return long.TryParse(text, out long number) ? number : throw ApiProblem.Invalid(name, "A valid integer is required.");
    }

    public bool? Flag(string name) => Value(name) is not { } text ? null : text.ToUpperInvariant() switch
    {
        "TRUE" or "1" or "YES" => true,
        "FALSE" or "0" or "NO" => false,
        _ => throw ApiProblem.Invalid(name, "Must be a valid boolean."),
    };

    /// <summary>All values of a list parameter: repeated, by commas, as JSON, in brackets with single quotes or none.</summary>
    public IReadOnlyList<string>? Values(string name)
    {
        List<string> values = [];
        bool present = false;
        foreach (KeyValuePair<string, string> pair in _pairs.Where(pair => pair.Key == name && pair.Value.Length > 0))
        {
            present = true;
            values.AddRange(SplitList(pair.Value));
        }

        return present ? values : null;
    }

    private static IEnumerable<string> SplitList(string text)
    {
        string trimmed = text.Trim();
        if (trimmed.StartsWith('[') && trimmed.EndsWith(']'))
        {
            trimmed = trimmed[1..^1];
        }

        return trimmed.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(item => item.Trim('"', '\'', ' '))
            .Where(item => item.Length > 0);
    }

    private static string Decode(string text)
    {
        try
        {
            return Uri.UnescapeDataString(text.Replace('+', ' '));
        }
        catch (UriFormatException)
        {
            throw ApiProblem.Malformed("The query string is not valid.");
        }
    }

}
