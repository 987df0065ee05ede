using System.ComponentModel;
using System.Globalization;

namespace DbtCloud.Models;

/// <summary>Lets an id be read from configuration values and route values.</summary>
/// <typeparam name="T">The id's type.</typeparam>
public sealed class DbtIdTypeConverter<T> : TypeConverter
    where T : struct, IDbtId<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || sourceType == typeof(long) || sourceType == typeof(int) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value switch
    {
        string text when long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long number) => default(T).FromInt64(number),
        string text => throw new FormatException($"'{text}' is no {typeof(T).Name}: it is a whole number."),
        long number => default(T).FromInt64(number),
        int number => default(T).FromInt64(number),
        _ => base.ConvertFrom(context, culture, value),
    };

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
        => value is T id && destinationType == typeof(string)
            ? id.Value.ToString(CultureInfo.InvariantCulture)
            : base.ConvertTo(context, culture, value, destinationType);
}
