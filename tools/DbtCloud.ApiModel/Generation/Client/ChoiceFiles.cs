namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The abstract records whose form is told by a member.</summary>
internal static class ChoiceFiles
{
    public static string Text(ClientType type, Dictionary<string, ClientType> types)
    {
        CodeText code = new("System.Text.Json", "System.Text.Json.Serialization", "DbtCloud.Json");
        bool inside = !type.DecidedBy!.StartsWith("../", StringComparison.Ordinal);
        code.Line("namespace DbtCloud.Models;").Line();
        code.Summary(CSharp.Xml(type.Summary));
        code.Line($"/// <remarks>The forms: {string.Join(", ", type.Forms!.Values.Distinct().Append("Raw" + type.Name).Select(form => $"<see cref=\"{form}\"/>"))}.</remarks>");
        code.Line($"[JsonConverter(typeof({type.Name}JsonConverter))]");
        code.Open($"public abstract record {type.Name} : DbtModel");
        code.Open($"private protected {type.Name}()").Close().Line();
        foreach (ClientMember member in type.Members)
        {
            ModelFiles.Property(code, member);
            code.Line($"public abstract {member.PropertyType} {member.Name} {{ get; init; }}").Line();
        }

        code.Summary("Gets the value of the deciding member that stands for this form; null for a raw one.");
        code.Line("internal abstract string? OwnDiscriminator { get; }").Line();
        code.Open($"internal static ReadOutcome ReadChoice(ref Utf8JsonReader reader, JsonReadContext context, out {type.Name}? value)");
        code.Open("if (reader.TokenType != JsonTokenType.StartObject)").Line("value = null;").Line("return reader.TokenType == JsonTokenType.Null ? ReadOutcome.Exact : ReadOutcome.NotUnderstood;").Close().Line();
        code.Line(inside ? $"return ReadAs(JsonChoice.Find(reader, {CSharp.Literal(type.DecidedBy)}u8), ref reader, context, out value);" : "return ReadAs(null, ref reader, context, out value);").Close().Line();
        code.Open($"internal static ReadOutcome ReadElement(ref Utf8JsonReader reader, JsonReadContext context, out {type.Name} value)");
        code.Line($"ReadOutcome outcome = ReadChoice(ref reader, context, out {type.Name}? found);").Line("value = found!;").Line("return found is null ? ReadOutcome.NotUnderstood : outcome;").Close().Line();
        if (!inside)
        {
            code.Open($"internal static {type.Name}? ReadPostponed(byte[] json, string? kind)");
            code.Line("Utf8JsonReader reader = new(json);").Line("reader.Read();").Line($"ReadAs(kind, ref reader, new JsonReadContext(json), out {type.Name}? value);").Line("return value;").Close().Line();
        }

        code.Open($"private static ReadOutcome ReadAs(string? kind, ref Utf8JsonReader reader, JsonReadContext context, out {type.Name}? value)");
        code.Open("switch (kind)");
        foreach ((string value, string form) in type.Forms!)
        {
            code.Line($"case {CSharp.Literal(value)}:").In();
            code.Open("{").Out();
            Form(code.In(), form);
            code.Close().Out();
        }

        code.Line("default:").In().Open("{").Out();
        Form(code.In(), "Raw" + type.Name);
        code.Close().Out().Close().Close();
        return code.Close().ToString().Replace("{\n                {\n", "{\n", StringComparison.Ordinal);
    }

    public static string Converter(ClientType type)
    {
        CodeText code = new("System.Text.Json", "System.Text.Json.Serialization", "DbtCloud.Json");
        code.Line("namespace DbtCloud.Models;").Line();
        code.Summary($"Lets {CSharp.Words(type.Name)} of whatever form stand in JSON of your own.");
        code.Open($"public sealed class {type.Name}JsonConverter : JsonConverter<{type.Name}>");
        code.Line("/// <inheritdoc/>").Line($"public override {type.Name} Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)").In().Line($"=> ModelText.Read<{type.Name}>(ref reader, {type.Name}.ReadElement);").Out().Line();
        code.Line("/// <inheritdoc/>").Line($"public override void Write(Utf8JsonWriter writer, {type.Name} value, JsonSerializerOptions options)").In().Line("=> (value ?? throw new ArgumentNullException(nameof(value))).Write(writer ?? throw new ArgumentNullException(nameof(writer)), JsonMode.Full);").Out();
        return code.Close().ToString();
    }

    private static void Form(CodeText code, string form)
    {
        code.Line($"ReadOutcome outcome = JsonRead.Model(ref reader, context, out {form}? found);").Line("value = found;").Line("return outcome;");
    }
}
