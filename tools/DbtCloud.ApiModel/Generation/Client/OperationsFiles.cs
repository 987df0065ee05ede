namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The classes with the operations of one resource each.</summary>
internal static class OperationsFiles
{
    public static IEnumerable<GeneratedFile> Of(ClientModel client) =>
        client.Operations.GroupBy(operation => operation.Group).Select(group =>
            new GeneratedFile($"src/DbtCloud.Client/Generated/{group.Key.Replace('.', '/')}/{group.First().ClassName}.g.cs", Text(client, group.Key, [.. group])));

    private static string Text(ClientModel client, string group, ClientOperation[] operations)
    {
        CodeText code = new("System.Diagnostics.CodeAnalysis", "System.Text.Json", "DbtCloud.Http", "DbtCloud.Json", "DbtCloud.Models", "DbtCloud.Operations", "DbtCloud.Paging");
        string name = operations[0].ClassName;
        code.Line("namespace DbtCloud;").Line();
        code.Summary(GroupSummary(group));
        code.Open($"public partial class {name}");
        foreach (ClientOperation operation in operations)
        {
            code.Line($"private static readonly DbtCloudOperation {operation.Method[..^5]}Operation = new({CSharp.Literal(operation.OperationName)}, {CSharp.Literal(operation.Api.Method)}, {CSharp.Literal(operation.Api.Path)}, isRead: {(operation.IsRead ? "true" : "false")});");
        }

        code.Line().Line("private readonly DbtCloudTransport? _transport;").Line();
        code.Summary("Initializes a stand-in for tests: every member is virtual, none of them works until it is overridden.");
        code.Open($"protected {name}()").Close().Line();
        code.Line($"internal {name}(DbtCloudTransport transport) => _transport = transport;").Line();
        code.Line("private protected DbtCloudTransport Transport").In().Line("=> _transport ?? throw new InvalidOperationException(\"This object was made by the constructor for tests: override the members that the test needs.\");").Out();
        Dictionary<string, ClientType> types = client.Types.ToDictionary(type => type.Name);
        foreach (ClientOperation operation in operations)
        {
            code.Line();
            OperationMethod.Write(code, operation, types);
            if (operations.FirstOrDefault(other => CanReadForChange(operation, other)) is { } get)
            {
                code.Line();
                ChangeMethod.Write(code, operation, get, types);
            }
        }

        return code.Close().ToString();
    }

    private static bool CanReadForChange(ClientOperation change, ClientOperation read) =>
        read.Api.Method == "GET" && read.Api.Path == change.Api.Path && !read.ResultIsList && !change.ResultIsList
        && change.Body is { Kind: WireKind.Model or WireKind.Choice } body && read.Result?.Name == body.Name && change.Result?.Name == body.Name
        && (change.Method.StartsWith("Update", StringComparison.Ordinal) || change.Method.StartsWith("Patch", StringComparison.Ordinal));

    private static string GroupSummary(string group) => group switch
    {
        "CrossAccount" => "Operations that the published API has without an account in their path. Each answers for the token's own account only; there is a better way for all of them.",
        _ when group.StartsWith("V2.", StringComparison.Ordinal) => $"The operations of v2 on {CSharp.Words(group[3..])} that v3 has replaced.",
        _ when group.StartsWith("V3.", StringComparison.Ordinal) => $"The operations of v3 on {CSharp.Words(group[3..])} that have been replaced.",
        _ => $"The operations on {CSharp.Words(group)}.",
    };
}
