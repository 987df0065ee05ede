using System.Globalization;
using System.Text;
using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The reference: one page a resource, with an example that a test compiles.</summary>
internal static class ResourcePages
{
    public static IEnumerable<GeneratedFile> Of(ClientModel client)
    {
        Dictionary<string, ClientType> types = client.Types.ToDictionary(type => type.Name);
        string[] groups = [.. client.Operations.Select(operation => operation.Group).Distinct().Order(StringComparer.Ordinal)];
        foreach (string group in groups)
        {
            yield return new GeneratedFile($"docs/api/{FileName(group)}", Page(group, [.. client.Operations.Where(operation => operation.Group == group)], types));
        }

        StringBuilder index = new("# API reference\n\nOne page a resource. [Names](names.md) lists every name beside its published one.\n\n");
        foreach (string group in groups)
        {
            index.Append(CultureInfo.InvariantCulture, $"- [{group}]({FileName(group)}): {client.Operations.Count(operation => operation.Group == group)} operations\n");
        }

        yield return new GeneratedFile("docs/api/README.md", index.ToString());
    }

    public static string FileName(string group) => group.Replace('.', '-').ToLowerInvariant() + ".md";

    private static string Page(string group, ClientOperation[] operations, Dictionary<string, ClientType> types)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# {group}\n\n`client.{group}`\n\n```csharp\n{Example(operations)}```\n\n## Operations\n\n");
        foreach (ClientOperation operation in operations)
        {
            text.Append(CultureInfo.InvariantCulture, $"### {operation.Method}\n\n{operation.Summary}\n\n`{operation.Api.Method} {operation.Api.Path}`");
            text.Append(operation.Api.Has(ApiFlags.Deprecated) && operation.Api.Replacement is { } replacement ? $" (deprecated: `{replacement}`)" : "");
            text.Append(operation.IsExperimental ? " (unpublished: `DBTCEXP001`)" : "").Append("\n\n");
            text.Append(operation.Permission is { } permission ? CSharp.Markdown(permission) + "\n\n" : "");
            text.Append(CultureInfo.InvariantCulture, $"Returns `{OperationMethod.ReturnType(operation)}`.");
            text.Append(operation.Body is { } body ? $" Sends `{body.Name}`." : "").Append('\n');
            if (operation.OptionsName is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n`{operation.OptionsName}`:\n\n").AppendJoin('\n', operation.OptionalQuery.Select(parameter => $"- `{parameter.Name}` (`{parameter.Wire}`): {CSharp.Markdown(parameter.Summary)}")).Append('\n');
            }

            text.Append('\n');
        }

        string[] shown = [.. operations.SelectMany(operation => new[] { Carried(operation.Result), Carried(operation.Body) }).OfType<string>().Where(types.ContainsKey).Distinct().Order(StringComparer.Ordinal)];
        if (shown.Length > 0)
        {
            text.Append("## Models\n\n");
            foreach (string name in shown)
            {
                Model(text, types[name]);
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Model(StringBuilder text, ClientType type)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {type.Name}\n\n{type.Summary}\n\n");
        if (type.IsAbstract)
        {
            text.Append("Forms: ").AppendJoin(", ", type.Forms!.Values.Distinct().Append("Raw" + type.Name).Select(form => $"`{form}`")).Append(".\n\n");
        }

        if (type.Members.Count > 0)
        {
            text.Append("| member | type | in JSON | |\n|---|---|---|---|\n");
            foreach (ClientMember member in type.Members)
            {
                string notes = (member.WriteOnly ? "write only; " : member.Writable ? "" : "read only; ") + (member.Deprecated ? "deprecated; " : "") + CSharp.Markdown(member.Summary);
                text.Append(CultureInfo.InvariantCulture, $"| `{member.Name}` | `{member.PropertyType}` | `{member.Wire}` | {notes} |\n");
            }

            text.Append('\n');
        }
    }

    private static string? Carried(WireType? type) => type?.Kind is WireKind.List or WireKind.Map ? Carried(type.Item) : type?.Name;

    public static string Example(ClientOperation[] operations)
    {
        ClientOperation shown = operations.FirstOrDefault(operation => operation is { Method: "ListAsync", IsExperimental: false })
            ?? operations.FirstOrDefault(operation => operation is { Method: "GetAsync", IsExperimental: false })
            ?? operations.FirstOrDefault(operation => !operation.IsExperimental)
            ?? operations[0];
        string[] arguments = [.. shown.Path.Concat(shown.RequiredQuery).Select(Sample), .. shown.Body is { } body ? [body.Kind == WireKind.List ? "[]" : body.Kind == WireKind.Choice ? "new RawWarehouseCredentials()" : body.Kind == WireKind.Any ? "DbtJson.Null" : $"new {body.Name}()"] : Array.Empty<string>()];
        string warning = shown.IsExperimental ? "#pragma warning disable DBTCEXP001\n" : "";
        string call = $"client.{shown.Group}.{shown.Method}({string.Join(", ", arguments)})";
        string type = OperationMethod.ReturnType(shown);
        if (type.StartsWith("DbtPageable<", StringComparison.Ordinal))
        {
            string row = type[12..^1];
            return $"{warning}await foreach ({row} one in {call})\n{{\n    Console.WriteLine(one);\n}}\n";
        }

        return type == "Task" ? $"{warning}await {call};\n"
            : type == "Task<Stream>" ? $"{warning}await using Stream file = await {call};\n"
            : $"{warning}{type[5..^1]} answer = await {call};\nConsole.WriteLine(answer);\n";
    }

    private static string Sample(ClientParameter parameter) => parameter.Type.Kind switch
    {
        WireKind.Text => "\"example\"",
        WireKind.TextEnum => $"new {parameter.Type.Name}(\"example\")",
        WireKind.NumberEnum => $"new {parameter.Type.Name}(1)",
        _ => "11",
    };
}
