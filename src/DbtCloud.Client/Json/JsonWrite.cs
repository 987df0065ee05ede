using System.Globalization;
using System.Text.Json;
using DbtCloud.Models;

namespace DbtCloud.Json;

/// <summary>Writes values as they stand on the wire.</summary>
internal static class JsonWrite
{
    public static void Text(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    public static void Boolean(Utf8JsonWriter writer, bool? value)
    {
        if (value is { } known)
        {
            writer.WriteBooleanValue(known);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public static void Number(Utf8JsonWriter writer, long? value)
    {
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public static void Id<T>(Utf8JsonWriter writer, T? value)
        where T : struct, IDbtId<T>
        => Number(writer, value?.Value);

    public static void TextEnum<T>(Utf8JsonWriter writer, T? value)
        where T : struct, IDbtChoice<T, string>
        => writer.WriteStringValue(value?.Value);

    public static void NumberEnum<T>(Utf8JsonWriter writer, T? value)
        where T : struct, IDbtChoice<T, int>
        => Number(writer, value?.Value);

    public static void Date(Utf8JsonWriter writer, DateTimeOffset? value, int style)
    {
        if (value is { } date)
        {
            WireDate.Write(writer, date, style);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public static void EpochMicros(Utf8JsonWriter writer, DateTimeOffset? value)
        => writer.WriteStringValue(value is { } date ? ((date.UtcTicks - DateTimeOffset.FromUnixTimeMilliseconds(0).Ticks) / 10).ToString(CultureInfo.InvariantCulture) : null);

    public static void Duration(Utf8JsonWriter writer, TimeSpan? value)
    {
        if (value is { } duration)
        {
            WireDuration.Write(writer, duration);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public static void Any(Utf8JsonWriter writer, DbtJson? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteRawValue(value.Utf8, skipInputValidation: true);
        }
    }

    public static void Model(Utf8JsonWriter writer, DbtModel? value, JsonMode mode)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.Write(writer, mode);
        }
    }

    public static void List<T>(Utf8JsonWriter writer, DbtList<T>? value, JsonMode mode, JsonElementWrite<T> element)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        for (int index = 0; index < value.Count; index++)
        {
            element(writer, value[index], mode);
        }

        writer.WriteEndArray();
    }

    public static void Map<T>(Utf8JsonWriter writer, DbtDictionary<T>? value, JsonMode mode, JsonElementWrite<T?> element)
        where T : class
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        foreach (KeyValuePair<string, T?> entry in value)
        {
            writer.WritePropertyName(entry.Key);
            element(writer, entry.Value, mode);
        }

        writer.WriteEndObject();
    }
}
