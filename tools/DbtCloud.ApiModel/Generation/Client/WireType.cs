namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>How one type of the wire looks in C#, is read and is written.</summary>
internal sealed record WireType
{
    /// <summary>The C# type without a question mark.</summary>
    public required string Name { get; init; }

    public required WireKind Kind { get; init; }

    public bool IsValue { get; init; }

    /// <summary>The type of the items of a list or map.</summary>
    public WireType? Item { get; init; }

    /// <summary>The call that reads it into <c>{0}</c>, a nullable field.</summary>
    public string Read => Kind switch
    {
        WireKind.Date => "JsonRead.Date(ref reader, ref style, out {0})",
        WireKind.List => $"JsonRead.List(ref reader, context, {Item!.ElementRead}, out {{0}})",
        WireKind.Map => $"JsonRead.Map(ref reader, context, {Item!.ClassRead}, out {{0}})",
        WireKind.Choice => $"{Name}.ReadChoice(ref reader, context, out {{0}})",
        _ => $"JsonRead.{Kind}(ref reader, context, out {{0}})",
    };

    /// <summary>The statement that writes <c>{0}</c>.</summary>
    public string Write => Kind switch
    {
        WireKind.Date => "JsonWrite.Date(writer, {0}, DateStyle)",
        WireKind.Int32 or WireKind.Int64 => "JsonWrite.Number(writer, {0})",
        WireKind.List => $"JsonWrite.List(writer, {{0}}, mode, {Item!.ElementWrite})",
        WireKind.Map => $"JsonWrite.Map(writer, {{0}}, mode, {Item!.ElementWrite})",
        WireKind.Model or WireKind.Choice => "JsonWrite.Model(writer, {0}, mode)",
        WireKind.Id or WireKind.TextEnum or WireKind.NumberEnum => $"JsonWrite.{Kind}<{Name}>(writer, {{0}})",
        _ => $"JsonWrite.{Kind}(writer, {{0}})",
    };

    /// <summary>The delegate that reads one that must be there.</summary>
    public string ElementRead => Kind switch
    {
        WireKind.Text or WireKind.Int32 or WireKind.Int64 or WireKind.Any => $"JsonRead.{Kind}Element",
        WireKind.Id or WireKind.TextEnum or WireKind.NumberEnum or WireKind.Model => $"JsonRead.{Kind}Element<{Name}>",
        WireKind.Choice => $"{Name}.ReadElement",
        WireKind.Map => $"static (ref Utf8JsonReader r, JsonReadContext c, out {Name} v) => {{ ReadOutcome outcome = JsonRead.Map(ref r, c, {Item!.ClassRead}, out {Name}? found); v = found!; return found is null ? ReadOutcome.NotUnderstood : outcome; }}",
        _ => throw new NotSupportedException($"A list of {Kind}"),
    };

    /// <summary>The delegate that reads one that may be null.</summary>
    public string ClassRead => Kind switch
    {
        WireKind.Text or WireKind.Any => $"JsonRead.{Kind}",
        WireKind.Model => $"JsonRead.Model<{Name}>",
        WireKind.Map => $"static (ref Utf8JsonReader r, JsonReadContext c, out {Name}? v) => JsonRead.Map(ref r, c, {Item!.ClassRead}, out v)",
        _ => throw new NotSupportedException($"A map of {Kind}"),
    };

    public string ElementWrite => $"static (w, v, m) => {string.Format(System.Globalization.CultureInfo.InvariantCulture, Write, "v").Replace("writer", "w", StringComparison.Ordinal).Replace("mode", "m", StringComparison.Ordinal)}";
}
