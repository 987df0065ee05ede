using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DbtCloud.Models;

namespace DbtCloud.Json;

/// <summary>Reads values, each in every form that the API is known to give it.</summary>
internal static class JsonRead
{
    /// <summary>Text; a number or boolean in its place gives its own text.</summary>
    public static ReadOutcome Text(ref Utf8JsonReader reader, JsonReadContext context, out string? value)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String when context.Shared is { } shared && !reader.ValueIsEscaped && reader.ValueSpan.Length is > 0 and <= SharedStrings.LongestText:
                value = context.GetShared(shared, reader.ValueSpan, reader.TokenStartIndex);
                return ReadOutcome.Exact;
            case JsonTokenType.String:
                return TryGetString(ref reader, out value) ? ReadOutcome.Exact : ReadOutcome.NotUnderstood;
            case JsonTokenType.Null:
                value = null;
                return ReadOutcome.Exact;
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                value = Utf8Text(reader.ValueSpan);
                return ReadOutcome.Inexact;
            default:
                value = null;
                return ReadOutcome.NotUnderstood;
        }
    }

    public static ReadOutcome TextElement(ref Utf8JsonReader reader, JsonReadContext context, out string value)
    {
        ReadOutcome outcome = Text(ref reader, context, out string? text);
        value = text!;
        return text is null ? ReadOutcome.NotUnderstood : outcome;
    }

    public static ReadOutcome Boolean(ref Utf8JsonReader reader, JsonReadContext context, out bool? value)
    {
        value = null;
        switch (reader.TokenType)
        {
            case JsonTokenType.True or JsonTokenType.False:
                value = reader.GetBoolean();
                return ReadOutcome.Exact;
            case JsonTokenType.Null:
                return ReadOutcome.Exact;
            case JsonTokenType.String when reader.ValueTextEquals("true"u8) || reader.ValueTextEquals("false"u8):
                value = reader.ValueTextEquals("true"u8);
                return ReadOutcome.Inexact;
            default:
                return ReadOutcome.NotUnderstood;
        }
    }

    public static ReadOutcome Int32(ref Utf8JsonReader reader, JsonReadContext context, out int? value)
    {
        ReadOutcome outcome = Int64(ref reader, context, out long? wide);
        value = wide is >= int.MinValue and <= int.MaxValue ? (int)wide : null;
        return wide is not null && value is null ? ReadOutcome.NotUnderstood : outcome;
    }

    /// <summary>A whole number, also one that stands in quotes.</summary>
    public static ReadOutcome Int64(ref Utf8JsonReader reader, JsonReadContext context, out long? value)
    {
        value = null;
        switch (reader.TokenType)
        {
            case JsonTokenType.Number when reader.TryGetInt64(out long number):
                value = number;
                return ReadOutcome.Exact;
            case JsonTokenType.Null:
                return ReadOutcome.Exact;
            case JsonTokenType.String when Utf8Parser.TryParse(reader.ValueSpan, out long quoted, out int consumed) && consumed == reader.ValueSpan.Length:
                value = quoted;
                return ReadOutcome.Inexact;
            default:
                return ReadOutcome.NotUnderstood;
        }
    }

    public static ReadOutcome Int32Element(ref Utf8JsonReader reader, JsonReadContext context, out int value)
    {
        ReadOutcome outcome = Int32(ref reader, context, out int? number);
        value = number.GetValueOrDefault();
        return number is null ? ReadOutcome.NotUnderstood : outcome;
    }

    public static ReadOutcome Int64Element(ref Utf8JsonReader reader, JsonReadContext context, out long value)
    {
        ReadOutcome outcome = Int64(ref reader, context, out long? number);
        value = number.GetValueOrDefault();
        return number is null ? ReadOutcome.NotUnderstood : outcome;
    }

    /// <summary>An id: a number in one place, the same number in quotes in another.</summary>
    public static ReadOutcome Id<T>(ref Utf8JsonReader reader, JsonReadContext context, out T? value)
        where T : struct, IDbtId<T>
    {
        ReadOutcome outcome = Int64(ref reader, context, out long? number);
        value = number is { } id ? default(T).FromInt64(id) : null;
        return outcome;
    }

    public static ReadOutcome IdElement<T>(ref Utf8JsonReader reader, JsonReadContext context, out T value)
        where T : struct, IDbtId<T>
    {
        ReadOutcome outcome = Id(ref reader, context, out T? id);
        value = id.GetValueOrDefault();
        return id is null ? ReadOutcome.NotUnderstood : outcome;
    }

    /// <summary>An open enumeration over text; its known values share their strings.</summary>
    public static ReadOutcome TextEnum<T>(ref Utf8JsonReader reader, JsonReadContext context, out T? value)
        where T : struct, IDbtChoice<T, string>
    {
        if (reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && default(T).FindKnown(reader.ValueSpan) is { } known)
        {
            value = default(T).FromWire(known);
            return ReadOutcome.Exact;
        }

        ReadOutcome outcome = Text(ref reader, context, out string? text);
        value = text is null ? null : default(T).FromWire(text);
        return outcome;
    }

    public static ReadOutcome TextEnumElement<T>(ref Utf8JsonReader reader, JsonReadContext context, out T value)
        where T : struct, IDbtChoice<T, string>
    {
        ReadOutcome outcome = TextEnum(ref reader, context, out T? found);
        value = found.GetValueOrDefault();
        return found is null ? ReadOutcome.NotUnderstood : outcome;
    }

    /// <summary>An open enumeration over numbers.</summary>
    public static ReadOutcome NumberEnum<T>(ref Utf8JsonReader reader, JsonReadContext context, out T? value)
        where T : struct, IDbtChoice<T, int>
    {
        ReadOutcome outcome = Int32(ref reader, context, out int? number);
        value = number is { } wire ? default(T).FromWire(wire) : null;
        return outcome;
    }

    public static ReadOutcome NumberEnumElement<T>(ref Utf8JsonReader reader, JsonReadContext context, out T value)
        where T : struct, IDbtChoice<T, int>
    {
        ReadOutcome outcome = NumberEnum(ref reader, context, out T? found);
        value = found.GetValueOrDefault();
        return found is null ? ReadOutcome.NotUnderstood : outcome;
    }

    /// <summary>A date. The first one of an object tells the form in which all of them are written back.</summary>
    public static ReadOutcome Date(ref Utf8JsonReader reader, ref int style, out DateTimeOffset? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return ReadOutcome.Exact;
        }

        if (reader.TokenType != JsonTokenType.String || !WireDate.TryParse(reader.ValueSpan, out DateTimeOffset date, out int own, out bool exact))
        {
            return ReadOutcome.NotUnderstood;
        }

        value = date;
        style = style < 0 && exact ? own : style;
        return exact && style == own ? ReadOutcome.Exact : ReadOutcome.Inexact;
    }

    /// <summary>A date that is written as microseconds since 1970, in quotes.</summary>
    public static ReadOutcome EpochMicros(ref Utf8JsonReader reader, JsonReadContext context, out DateTimeOffset? value)
    {
        ReadOutcome outcome = Int64(ref reader, context, out long? micros);
        if (micros is >= 0 and < 253_402_300_800_000_000)
        {
            value = DateTimeOffset.FromUnixTimeMilliseconds(0).AddTicks(micros.GetValueOrDefault() * 10);
            bool canonical = reader.TokenType == JsonTokenType.String && reader.ValueSpan.SequenceEqual(Encoding.UTF8.GetBytes(micros.GetValueOrDefault().ToString(CultureInfo.InvariantCulture)));
            return canonical ? ReadOutcome.Exact : ReadOutcome.Inexact;
        }

        if (micros is null && outcome == ReadOutcome.NotUnderstood && reader.TokenType == JsonTokenType.String
            && WireDate.TryParse(reader.ValueSpan, out DateTimeOffset date, out _, out _))
        {
            value = date;
            return ReadOutcome.Inexact;
        }

        value = null;
        return micros is null ? outcome : ReadOutcome.NotUnderstood;
    }

    public static ReadOutcome Duration(ref Utf8JsonReader reader, JsonReadContext context, out TimeSpan? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return ReadOutcome.Exact;
        }

        if (reader.TokenType != JsonTokenType.String || !WireDuration.TryParse(reader.ValueSpan, out TimeSpan duration, out bool exact))
        {
            return ReadOutcome.NotUnderstood;
        }

        value = duration;
        return exact ? ReadOutcome.Exact : ReadOutcome.Inexact;
    }

    /// <summary>A value of any kind, kept as its text.</summary>
    public static ReadOutcome Any(ref Utf8JsonReader reader, JsonReadContext context, out DbtJson? value)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            value = null;
            return ReadOutcome.Exact;
        }

        long start = reader.TokenStartIndex;
        reader.Skip();
        value = DbtJson.FromBytes(context.Slice(start, reader.BytesConsumed).ToArray());
        return ReadOutcome.Exact;
    }

    public static ReadOutcome AnyElement(ref Utf8JsonReader reader, JsonReadContext context, out DbtJson value)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            value = DbtJson.Null;
            return ReadOutcome.Exact;
        }

        ReadOutcome outcome = Any(ref reader, context, out DbtJson? found);
        value = found!;
        return outcome;
    }

    public static ReadOutcome Model<T>(ref Utf8JsonReader reader, JsonReadContext context, out T? value)
        where T : DbtModel, new()
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            value = new T();
            value.Read(ref reader, context);
            return ReadOutcome.Exact;
        }

        value = null;
        return reader.TokenType == JsonTokenType.Null ? ReadOutcome.Exact : ReadOutcome.NotUnderstood;
    }

    public static ReadOutcome ModelElement<T>(ref Utf8JsonReader reader, JsonReadContext context, out T value)
        where T : DbtModel, new()
    {
        ReadOutcome outcome = Model(ref reader, context, out T? model);
        value = model!;
        return model is null ? ReadOutcome.NotUnderstood : outcome;
    }

    public static ReadOutcome List<T>(ref Utf8JsonReader reader, JsonReadContext context, JsonElementRead<T> element, out DbtList<T>? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return reader.TokenType == JsonTokenType.Null ? ReadOutcome.Exact : ReadOutcome.NotUnderstood;
        }

        Utf8JsonReader start = reader;
        T[] items = [];
        int count = 0;
        ReadOutcome outcome = ReadOutcome.Exact;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            ReadOutcome one = element(ref reader, context, out T item);
            if (one == ReadOutcome.NotUnderstood)
            {
                reader = start;
                return one;
            }

            outcome = one == ReadOutcome.Inexact ? one : outcome;
            if (count == items.Length)
            {
                Array.Resize(ref items, count == 0 ? 4 : count * 2);
            }

            items[count++] = item;
        }

        value = count == 0 ? DbtList<T>.Empty : new DbtList<T>(items, count);
        return outcome;
    }

    public static ReadOutcome Map<T>(ref Utf8JsonReader reader, JsonReadContext context, JsonElementRead<T?> element, out DbtDictionary<T>? value)
        where T : class
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.Null ? ReadOutcome.Exact : ReadOutcome.NotUnderstood;
        }

        Utf8JsonReader start = reader;
        Dictionary<string, T?> entries = new(StringComparer.Ordinal);
        ReadOutcome outcome = ReadOutcome.Exact;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!TryGetString(ref reader, out string? name) || !reader.Read())
            {
                reader = start;
                return ReadOutcome.NotUnderstood;
            }

            ReadOutcome one = element(ref reader, context, out T? item);
            if (one == ReadOutcome.NotUnderstood)
            {
                reader = start;
                return one;
            }

            outcome = one == ReadOutcome.Inexact ? one : outcome;
            entries[name!] = item;
        }

        value = new DbtDictionary<T>(entries);
        return outcome;
    }

    public static ReadOutcome MapElement<T>(ref Utf8JsonReader reader, JsonReadContext context, JsonElementRead<T?> element, out DbtDictionary<T>? value)
        where T : class
        => Map(ref reader, context, element, out value);

    // A text with half a surrogate pair, which Python can write, is no .NET string.
    private static bool TryGetString(ref Utf8JsonReader reader, out string? value)
    {
        try
        {
            value = reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            value = null;
            return false;
        }
    }

    private static string Utf8Text(ReadOnlySpan<byte> text) =>
#if NET
        Encoding.UTF8.GetString(text);
#else
        Encoding.UTF8.GetString(text.ToArray());
#endif
}
