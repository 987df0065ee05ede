namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The typed ids.</summary>
internal static class IdFiles
{
    public static IEnumerable<GeneratedFile> Of(ClientModel client) => client.Ids.Select(id => new GeneratedFile($"src/DbtCloud.Client/Generated/Ids/{id}.g.cs", Text(id)));

    private static string Text(string id)
    {
        CodeText code = new("System.ComponentModel", "System.Globalization", "System.Text.Json.Serialization");
        string words = CSharp.Words(id[..^2]);
        code.Line("namespace DbtCloud.Models;").Line();
        code.Summary($"The id of {("aeioAEIO".Contains(words[0], StringComparison.Ordinal) ? "an" : "a")} {words}: a 64-bit number. Made from a number implicitly, and never turned back into one, so that ids of different kinds cannot be mixed up.");
        code.Line("/// <param name=\"Value\">The number.</param>");
        code.Line($"[JsonConverter(typeof(DbtIdJsonConverter<{id}>))]");
        code.Line($"[TypeConverter(typeof(DbtIdTypeConverter<{id}>))]");
        code.Line($"public readonly record struct {id}(long Value) : IDbtId<{id}>, IComparable<{id}>");
        code.Line("#if NET").In().Line($", IParsable<{id}>").Out().Line("#endif");
        code.Line("{").In();
        code.Summary("Makes an id of a number.").Line("/// <param name=\"value\">The number.</param>");
        code.Line($"public static implicit operator {id}(long value) => new(value);").Line();
        foreach ((string sign, string word) in new[] { ("<", "less than"), (">", "greater than"), ("<=", "at most"), (">=", "at least") })
        {
            code.Summary($"Tells whether one id is {word} another.").Line("/// <param name=\"left\">One id.</param>").Line("/// <param name=\"right\">The other.</param>");
            code.Line($"public static bool operator {sign}({id} left, {id} right) => left.Value {sign} right.Value;").Line();
        }

        code.Summary("Reads an id.").Line("/// <param name=\"s\">The number as text.</param>").Line("/// <param name=\"provider\">Not used: ids are written in one way only.</param>").Line("/// <returns>The id.</returns>").Line("/// <exception cref=\"FormatException\">The text is no whole number of 64 bits.</exception>");
        code.Line($"public static {id} Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out {id} id) ? id : throw new FormatException($\"'{{s}}' is no {id}: it is a whole number.\");").Line();
        code.Summary("Tries to read an id.").Line("/// <param name=\"s\">The number as text.</param>").Line("/// <param name=\"provider\">Not used: ids are written in one way only.</param>").Line("/// <param name=\"result\">The id.</param>").Line("/// <returns>Whether the text was a number.</returns>");
        code.Open($"public static bool TryParse(string? s, IFormatProvider? provider, out {id} result)");
        code.Line("bool parsed = long.TryParse(s, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value);").Line($"result = new {id}(value);").Line("return parsed;").Close().Line();
        code.Line("/// <inheritdoc/>").Line($"public int CompareTo({id} other) => Value.CompareTo(other.Value);").Line();
        code.Summary("Gets the number as text.").Line("/// <returns>The text.</returns>").Line("public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);").Line();
        code.Line($"{id} IDbtId<{id}>.FromInt64(long value) => new(value);");
        return code.Close().ToString();
    }
}
