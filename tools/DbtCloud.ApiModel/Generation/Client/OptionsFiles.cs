namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The options of operations with optional parameters.</summary>
internal static class OptionsFiles
{
    public static IEnumerable<GeneratedFile> Of(ClientModel client) =>
        client.Operations.Where(operation => operation.OptionsName is not null).Select(operation =>
            new GeneratedFile($"src/DbtCloud.Client/Generated/{operation.Group.Replace('.', '/')}/{operation.OptionsName}.g.cs", Text(operation)));

    private static string Text(ClientOperation operation)
    {
        CodeText code = new();
        code.Line("namespace DbtCloud.Models;").Line();
        code.Summary($"What can be chosen when calling <see cref=\"{operation.ClassName}.{operation.Method}\"/>. What is not set is not sent.");
        code.Open($"public sealed class {operation.OptionsName}");
        bool first = true;
        foreach (ClientParameter parameter in operation.OptionalQuery)
        {
            if (!first)
            {
                code.Line();
            }

            first = false;
            string what = CSharp.Documentation(char.ToLowerInvariant(parameter.Summary[0]) + parameter.Summary[1..]);
            code.Summary(what.StartsWith("only ", StringComparison.Ordinal) ? $"Gets or sets a filter: {what}" : $"Gets or sets {what}");
            code.Line($"public {parameter.Type.Name}? {parameter.Name} {{ get; set; }}");
        }

        return code.Close().ToString();
    }
}
