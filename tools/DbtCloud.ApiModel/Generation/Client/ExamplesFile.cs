namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The examples of the reference as code that a test project compiles: an example that is out of date breaks the build.</summary>
internal static class ExamplesFile
{
    public static GeneratedFile Of(ClientModel client)
    {
        CodeText code = new("DbtCloud", "DbtCloud.Models");
        code.Line("#pragma warning disable DBTC2001, DBTC2002, DBTC2003, DBTCEXP001").Line();
        code.Line("namespace DbtCloud.Reference;").Line();
        code.Summary("One example a page of docs/api, as it stands there.");
        code.Open("internal static class ReferenceExamples");
        bool first = true;
        foreach (IGrouping<string, ClientOperation> group in client.Operations.GroupBy(operation => operation.Group))
        {
            if (!first)
            {
                code.Line();
            }

            first = false;
            code.Open($"public static async Task {group.Key.Replace(".", "", StringComparison.Ordinal)}Async(DbtCloudClient client)");
            foreach (string line in ResourcePages.Example([.. group]).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                code.Line(line);
            }

            code.Close();
        }

        return new GeneratedFile("tests/DbtCloud.ApiModel.Tests/Documentation/ReferenceExamples.g.cs", code.Close().ToString());
    }
}
