namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The open enumerations.</summary>
internal static class EnumFiles
{
    public static IEnumerable<GeneratedFile> Of(ClientModel client) => client.Enums.Select(one => new GeneratedFile($"src/DbtCloud.Client/Generated/{one.Resource}/{one.Name}.g.cs", one.IsText ? OfText(one) : OfNumbers(one)));

    private static string OfText(ClientEnum one)
    {
        CodeText code = new("System.Text.Json.Serialization");
        Begin(code, one, "string", "Text");
        code.Line("private readonly string? _value;").Line();
        code.Summary("Makes a value of its text on the wire, also one that this version does not know.").Line("/// <param name=\"value\">The text.</param>");
        code.Line($"public {one.Name}(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));").Line();
        Members(code, one, value => CSharp.Literal(value));
        code.Summary("Gets the text on the wire.").Line("public string Value => _value ?? string.Empty;").Line();
        code.Summary("Gets a value indicating whether this version knows the value.");
        code.Line($"public bool IsKnown => _value is {string.Join(" or ", one.Values.Select(value => CSharp.Literal(value.Wire)))};").Line();
        code.Summary("Gets the text on the wire.").Line("/// <returns>The text.</returns>").Line("public override string ToString() => Value;").Line();
        code.Line($"{one.Name} IDbtChoice<{one.Name}, string>.FromWire(string value) => new(value);").Line();
        code.Open($"string? IDbtChoice<{one.Name}, string>.FindKnown(ReadOnlySpan<byte> utf8)");
        foreach (IGrouping<int, string> length in one.Values.Select(value => value.Wire).GroupBy(wire => wire.Length).OrderBy(group => group.Key))
        {
            code.Open($"if (utf8.Length == {length.Key})");
            foreach (string wire in length)
            {
                code.Open($"if (utf8.SequenceEqual({CSharp.Literal(wire)}u8))").Line($"return {CSharp.Literal(wire)};").Close();
            }

            code.Close().Line();
        }

        code.Line("return null;").Close();
        return code.Close().ToString();
    }

    private static string OfNumbers(ClientEnum one)
    {
        CodeText code = new("System.Globalization", "System.Text.Json.Serialization");
        Begin(code, one, "int", "Number");
        code.Summary("Makes a value of its number on the wire, also one that this version does not know.").Line("/// <param name=\"value\">The number.</param>");
        code.Line($"public {one.Name}(int value) => Value = value;").Line();
        Members(code, one, value => value);
        code.Summary("Gets the number on the wire.").Line("public int Value { get; }").Line();
        code.Summary("Gets a value indicating whether this version knows the value.");
        code.Line($"public bool IsKnown => Value is {string.Join(" or ", one.Values.Select(value => value.Wire))};").Line();
        code.Summary("Gets the name of a known value, the number of another.").Line("/// <returns>The text.</returns>");
        code.Open("public override string ToString() => Value switch");
        foreach ((string wire, string name) in one.Values)
        {
            code.Line($"{wire} => nameof({name}),");
        }

        code.Line("_ => Value.ToString(CultureInfo.InvariantCulture),").Close(";").Line();
        code.Line($"{one.Name} IDbtChoice<{one.Name}, int>.FromWire(int value) => new(value);").Line();
        code.Line($"string? IDbtChoice<{one.Name}, int>.FindKnown(ReadOnlySpan<byte> utf8) => null;");
        return code.Close().ToString();
    }

    private static void Begin(CodeText code, ClientEnum one, string wire, string converter)
    {
        code.Line("namespace DbtCloud.Models;").Line();
        code.Summary(one.Summary);
        code.Line($"[JsonConverter(typeof(Dbt{converter}EnumJsonConverter<{one.Name}>))]");
        code.Open($"public readonly record struct {one.Name} : IDbtChoice<{one.Name}, {wire}>");
    }

    private static void Members(CodeText code, ClientEnum one, Func<string, string> literal)
    {
        foreach ((string wire, string name) in one.Values)
        {
            code.Summary($"Gets the value <c>{CSharp.Xml(wire)}</c>: {CSharp.Words(name)}.");
            code.Line($"public static {one.Name} {name} => new({literal(wire)});").Line();
        }
    }
}
