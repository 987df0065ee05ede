using System.Collections;
using System.Reflection;
using DbtCloud.Models;

namespace DbtCloud.ApiModel.Tests.Walk;

/// <summary>Values for parameters and members of any type that the client has.</summary>
internal static class Samples
{
    public const string Text = "a b/c&d=é";

    /// <summary>An id that is text: the guard refuses one with a slash, which a server might take for the end of the segment.</summary>
    public const string TextId = "a b&d=é+%";

    public const long Number = 70403103922999;
    public static readonly DateTimeOffset Time = new(2026, 11, 1, 12, 30, 45, TimeSpan.Zero);

    /// <summary>A value of a type; models have every property set, down to a depth.</summary>
    public static object? Of(Type type, int depth = 3)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return Text;
        }

        if (type == typeof(bool) || type == typeof(int) || type == typeof(long))
        {
            return type == typeof(bool) ? true : type == typeof(int) ? (object)50 : Number;
        }

        if (type == typeof(DateTimeOffset) || type == typeof(TimeSpan))
        {
            return type == typeof(TimeSpan) ? TimeSpan.FromHours(25) : Time;
        }

        if (type == typeof(DbtJson))
        {
            return DbtJson.Parse("""{"free":[1]}""");
        }

        if (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(DbtList<>) || type.GetGenericTypeDefinition() == typeof(IEnumerable<>)))
        {
            return List(type.GetGenericArguments()[0], depth, type.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(DbtDictionary<>))
        {
            return Map(type.GetGenericArguments()[0], depth);
        }

        if (typeof(DbtModel).IsAssignableFrom(type))
        {
            return depth == 0 ? null : Model(type, depth);
        }

        ConstructorInfo? fromWire = type.GetConstructor([typeof(long)]) ?? type.GetConstructor([typeof(int)]) ?? type.GetConstructor([typeof(string)]);
        return fromWire?.GetParameters()[0].ParameterType switch
        {
            { } wire when wire == typeof(long) => fromWire.Invoke([Number]),
            { } wire when wire == typeof(int) => fromWire.Invoke([1]),
            { } => fromWire.Invoke([Text]),
            _ => throw new NotSupportedException(type.FullName),
        };
    }

    /// <summary>Sets every property of an object.</summary>
    public static object Fill(object target, int depth = 3)
    {
        foreach (PropertyInfo property in target.GetType().GetProperties().Where(property => property.CanWrite))
        {
            property.SetValue(target, Of(property.PropertyType, depth));
        }

        return target;
    }

    private static object Model(Type type, int depth)
    {
        Type concrete = type.IsAbstract ? type.Assembly.GetTypes().First(other => other.BaseType == type && !other.Name.StartsWith("Raw", StringComparison.Ordinal)) : type;
        return Fill(Activator.CreateInstance(concrete)!, depth - 1);
    }

    private static object List(Type item, int depth, bool asArray)
    {
        object? one = Of(item, depth);
        IList items = Array.CreateInstance(item, one is null ? 0 : 2);
        for (int index = 0; index < items.Count; index++)
        {
            items[index] = one;
        }

        return asArray ? items : typeof(DbtList<>).MakeGenericType(item).GetMethod("op_Implicit", [items.GetType()])!.Invoke(null, [items])!;
    }

    private static object Map(Type item, int depth)
    {
        IDictionary entries = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), item))!;
        entries["one"] = Of(item, depth);
        return typeof(DbtDictionary<>).MakeGenericType(item).GetMethod("op_Implicit", [entries.GetType()])!.Invoke(null, [entries])!;
    }
}
