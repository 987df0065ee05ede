using System.Globalization;
using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>Writes the documentation of members from what the model knows: names, units, ranges, what can be written.</summary>
internal static class MemberText
{
    public static string Of(NameOverlay names, string owner, string wire, WireType type, IEnumerable<ApiProperty> uses)
    {
        ApiProperty[] properties = [.. uses];
        string text = names.MemberSummaries.GetValueOrDefault($"{owner}.{wire}") ?? names.MemberSummaries.GetValueOrDefault(wire) ?? Guess(names, wire, type);
        if (type.Kind == WireKind.Duration)
        {
            text += " It can exceed 24 hours.";
        }

        decimal? minimum = properties.Select(property => property.Minimum).FirstOrDefault(value => value is not null);
        decimal? maximum = properties.Select(property => property.Maximum).FirstOrDefault(value => value is not null);
        text += (minimum, maximum) switch
        {
            ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $" From {low} to {high}."),
            (null, { } high) => string.Create(CultureInfo.InvariantCulture, $" At most {high}."),
            _ => "",
        };
        if (properties.Select(property => property.MaxLength).FirstOrDefault(value => value is not null) is { } length)
        {
            text += string.Create(CultureInfo.InvariantCulture, $" At most {length} characters.");
        }

        return text;
    }

    public static string Guess(NameOverlay names, string wire, WireType type)
    {
        string words = CSharp.Words(CSharp.Pascal(names.Members.GetValueOrDefault(wire) ?? wire, names.Words));
        return type.Kind switch
        {
            WireKind.Id when wire is "id" or "pk" => "Its own id.",
            WireKind.Id => $"The id of the {(words.EndsWith(" id", StringComparison.Ordinal) ? words[..^3] : words)}.",
            WireKind.Boolean when words.StartsWith("is ", StringComparison.Ordinal) => $"Whether it is {words[3..]}.",
            WireKind.Boolean when words.StartsWith("has ", StringComparison.Ordinal) => $"Whether it has {words[4..]}.",
            WireKind.Boolean when words.StartsWith("can ", StringComparison.Ordinal) => $"Whether it can {words[4..]}.",
            WireKind.Boolean => $"Whether: {words}.",
            WireKind.Date or WireKind.EpochMicros when words.EndsWith(" at", StringComparison.Ordinal) => $"When it was {words[..^3]}.",
            WireKind.Date or WireKind.EpochMicros => $"The time of: {words}.",
            _ when wire.EndsWith("_seconds", StringComparison.Ordinal) => $"The {words[..^8]}, in seconds.",
            _ when wire.EndsWith("_humanized", StringComparison.Ordinal) => $"The {words[..^10]}, as people read it.",
            _ => $"The {words}.",
        };
    }
}
