using System.Globalization;

namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The records.</summary>
internal static class ModelFiles
{
    public static IEnumerable<GeneratedFile> Of(ClientModel client)
    {
        Dictionary<string, ClientType> types = client.Types.ToDictionary(type => type.Name);
        foreach (ClientType type in client.Types)
        {
            string path = $"src/DbtCloud.Client/Generated/{type.Resource}/{type.Name}.g.cs";
            yield return new GeneratedFile(path, type.IsAbstract ? ChoiceFiles.Text(type, types) : Text(type, types));
            if (type.IsAbstract)
            {
                yield return new GeneratedFile($"src/DbtCloud.Client/Generated/{type.Resource}/{type.Name}JsonConverter.g.cs", ChoiceFiles.Converter(type));
            }
        }
    }

    public static void Property(CodeText code, ClientMember member)
    {
        string notes = (member.WriteOnly ? " Write only: no answer holds it." : member.Writable ? "" : " Read only: no request sends it.") + (member.Deprecated ? " Deprecated by dbt." : "");
        code.Summary($"Gets {CSharp.Documentation(Lower(member.Summary))}{notes}");
    }

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    public static string Text(ClientType type, Dictionary<string, ClientType> types)
    {
        CodeText code = new("System.Text.Json", "System.Text.Json.Serialization", "DbtCloud.Json");
        code.Line("namespace DbtCloud.Models;").Line();
        code.Summary(CSharp.Xml(type.Summary));
        code.Line($"[JsonConverter(typeof(DbtModelJsonConverter<{type.Name}>))]");
        code.Open($"public sealed record {type.Name} : {type.Base ?? "DbtModel"}");
        foreach (ClientMember member in type.Members)
        {
            code.Line($"private {member.FieldType} {member.Field};");
        }

        if (type.Members.Count > CSharp.NarrowMembers)
        {
            code.Line("private ulong _highMarks;").Line("private ulong _highValues;");
        }

        code.Line();
        foreach (ClientMember member in type.Members)
        {
            Property(code, member);
            code.Line($"public {(member.Overrides ? "override " : "")}{member.PropertyType} {member.Name}");
            code.Line("{").In().Line(member.IsPacked ? $"get => HasValue({member.Index}) ? {member.Field} : null;" : $"get => {member.Field};");
            code.Open("init").Line($"{member.Field} = value{(member.IsPacked ? ".GetValueOrDefault()" : "")};").Line(member.IsPacked ? $"Assign({member.Index}, value.HasValue);" : $"Assign({member.Index});").Close().Out().Line("}").Line();
        }

        if (type.Base is not null)
        {
            code.Line($"internal override string? OwnDiscriminator => {CSharp.Literal(type.Discriminator)};").Line();
        }

        code.Line($"private protected override MemberMask Writable => {CSharp.Mask(type.Members.Where(member => member.Writable).Select(member => member.Index))};").Line();
        if (type.Members.Any(member => member.Secret))
        {
            code.Line($"private protected override MemberMask Secrets => {CSharp.Mask(type.Members.Where(member => member.Secret).Select(member => member.Index))};").Line();
        }

        if (type.Members.Count > CSharp.NarrowMembers)
        {
            HighWord(code, "HighMarks", "_highMarks");
            HighWord(code, "HighValues", "_highValues");
        }

        IndexOf(code, type);
        ReadMember(code, type, types);
        WriteMembers(code, type);
        Complete(code, type, types);
        return code.Close().ToString();
    }

    private static void HighWord(CodeText code, string name, string field) =>
        code.Open($"private protected override ulong {name}").Line($"get => {field};").Line($"set => {field} = value;").Close().Line();

    private static void IndexOf(CodeText code, ClientType type)
    {
        code.Open("internal override int IndexOf(ReadOnlySpan<byte> name)");
        if (type.Members.Count > 0)
        {
            code.Open("switch (name.Length)");
            foreach (IGrouping<int, ClientMember> length in type.Members.GroupBy(member => member.Wire.Length).OrderBy(group => group.Key))
            {
                code.Line($"case {length.Key}:").In();
                string tests = string.Join(" : ", length.Select(member => $"name.SequenceEqual({CSharp.Literal(member.Wire)}u8) ? {member.Index}"));
                code.Line($"return {tests} : -1;").Out();
            }

            code.Close();
        }

        code.Line("return -1;").Close().Line();
    }

    private static void ReadMember(CodeText code, ClientType type, Dictionary<string, ClientType> types)
    {
        code.Line("private protected override ReadOutcome ReadMember(int index, ref Utf8JsonReader reader, JsonReadContext context, ref int style)");
        if (type.Members.Count == 0)
        {
            code.In().Line("=> ReadOutcome.NotUnderstood;").Out().Line();
            return;
        }

        code.Line("{").In().Open("switch (index)");
        foreach (ClientMember member in type.Members)
        {
            string read = member.NeverNull ? $"JsonRead.IdElement(ref reader, context, out {member.Field})"
                : DecidedBySibling(member, types) is not null ? "JsonChoice.Postpone(ref reader, context)"
                : member.IsPacked ? $"Take({string.Format(CultureInfo.InvariantCulture, member.Type.Read, $"{member.Type.Name}? value{member.Index}")}, value{member.Index}, ref {member.Field}, {member.Index})"
                : string.Format(CultureInfo.InvariantCulture, member.Type.Read, member.Field);
            code.Line($"case {member.Index}:").In().Line($"return {read};").Out();
        }

        code.Line("default:").In().Line("return ReadOutcome.NotUnderstood;").Out();
        code.Close().Close().Line();
    }

    private static void WriteMembers(CodeText code, ClientType type)
    {
        code.Open("private protected override void WriteMembers(Utf8JsonWriter writer, MemberMask members, JsonMode mode)");
        foreach (ClientMember member in type.Members)
        {
            code.Open($"if (members.Has({member.Index}))");
            code.Line($"writer.WritePropertyName({CSharp.Literal(member.Wire)}u8);");
            code.Line(string.Format(CultureInfo.InvariantCulture, member.Type.Write, member.IsPacked ? member.Name : member.Field) + ";").Close().Line();
        }

        code.Close();
    }

    private static void Complete(CodeText code, ClientType type, Dictionary<string, ClientType> types)
    {
        foreach (ClientMember member in type.Members)
        {
            if (DecidedBySibling(member, types) is { } sibling && type.Find(sibling) is { } decides)
            {
                code.Line().Open("private protected override void Complete(JsonReadContext context)");
                code.Open("if (context.Postponed is { } value)");
                code.Line("context.Postponed = null;").Line($"{member.Field} = {member.Type.Name}.ReadPostponed(value, {decides.Name}?.Value);");
                code.Close().Close();
            }
        }
    }

    private static string? DecidedBySibling(ClientMember member, Dictionary<string, ClientType> types) =>
        member.Type.Kind == WireKind.Choice && types[member.Type.Name].DecidedBy is { } decides && decides.StartsWith("../", StringComparison.Ordinal) ? decides[3..] : null;
}
