using System.Globalization;
using System.Text;
using System.Text.Json;
using DbtCloud.Json;
using DbtCloud.Models;

namespace DbtCloud.Operations;

/// <summary>A path with its query. What is null or empty is left out; lists repeat their name, as OpenAPI has it by default.</summary>
internal sealed class QueryText(string path)
{
    // Most calls have no query: their path is text as it is.
    private StringBuilder? text;
#if NET
    private bool started = path.Contains('?', StringComparison.Ordinal);
#else
    private bool started = path.Contains("?");
#endif

    public void Add(string name, string? value)
    {
        if (value is not null)
        {
            text ??= new StringBuilder(path, path.Length + 64);
            text.Append(started ? '&' : '?').Append(name).Append('=').Append(Uri.EscapeDataString(value));
            started = true;
        }
    }

    public void Add(string name, long? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    public void Add(string name, bool? value) => Add(name, value is { } flag ? (flag ? "true" : "false") : null);

    public void AddId<T>(string name, T? value)
        where T : struct, IDbtId<T>
        => Add(name, value?.Value);

    public void AddText<T>(string name, T? value)
        where T : struct, IDbtChoice<T, string>
        => Add(name, value?.Value);

    public void AddNumber<T>(string name, T? value)
        where T : struct, IDbtChoice<T, int>
        => Add(name, value?.Value);

    public void AddEach(string name, DbtList<string>? values)
    {
        foreach (string value in values ?? [])
        {
            Add(name, value);
        }
    }

    public void AddEach(string name, DbtList<DateTimeOffset>? values)
    {
        foreach (DateTimeOffset value in values ?? [])
        {
            Add(name, value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
        }
    }

    public void AddEachId<T>(string name, DbtList<T>? values)
        where T : struct, IDbtId<T>
    {
        foreach (T value in values ?? [])
        {
            Add(name, value.Value);
        }
    }

    public void AddEachText<T>(string name, DbtList<T>? values)
        where T : struct, IDbtChoice<T, string>
    {
        foreach (T value in values ?? [])
        {
            Add(name, value.Value);
        }
    }

    public void AddEachNumber<T>(string name, DbtList<T>? values)
        where T : struct, IDbtChoice<T, int>
    {
        foreach (T value in values ?? [])
        {
            Add(name, value.Value);
        }
    }

    /// <summary>The one list that the service is known to take in brackets: <c>["run_steps","job"]</c>.</summary>
    public void AddBracketed(string name, DbtList<string>? values)
    {
        if (values is { Count: > 0 })
        {
            Add(name, JsonSerializer.Serialize([.. values], StringJsonContext.Default.StringArray));
        }
    }

    public override string ToString() => text?.ToString() ?? path;
}
