namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>The way from the client to the operations.</summary>
internal static class ClientFile
{
    public static IEnumerable<GeneratedFile> Of(ClientModel client)
    {
        string[] groups = [.. client.Operations.Select(operation => operation.Group).Distinct().Order(StringComparer.Ordinal)];
        yield return new GeneratedFile("src/DbtCloud.Client/Generated/DbtCloudClient.g.cs", ClientText(groups));
        foreach (string version in groups.Where(group => group.Contains('.', StringComparison.Ordinal)).Select(group => group.Split('.')[0]).Distinct())
        {
            yield return new GeneratedFile($"src/DbtCloud.Client/Generated/{version}/{version}Operations.g.cs", VersionText(version, [.. groups.Where(group => group.StartsWith(version + ".", StringComparison.Ordinal)).Select(group => group.Split('.')[1])]));
        }
    }

    private static string ClientText(string[] groups)
    {
        CodeText code = new("DbtCloud.Models");
        code.Line("namespace DbtCloud;").Line();
        code.Open("public partial class DbtCloudClient");
        foreach (string group in groups.Select(group => group.Split('.')[0]).Distinct())
        {
            string summary = group switch
            {
                "CrossAccount" => "Gets the operations that name no account in their path; there is a better way for all of them.",
                "V2" or "V3" => $"Gets the operations of {group.ToLowerInvariant()} that have been replaced.",
                _ => $"Gets the operations on {CSharp.Words(group)}.",
            };
            code.Summary(summary);
            code.Line($"public virtual {group}Operations {group} => field ??= new {group}Operations(Transport);").Line();
        }

        code.Summary("Gets the client's own account.");
        code.Line("/// <remarks><c>GET /api/v2/accounts/{account_id}/</c>.</remarks>");
        code.Line("/// <param name=\"cancellationToken\">Cancels the call.</param>").Line("/// <returns>What the server answered.</returns>");
        code.Line("/// <exception cref=\"DbtCloudApiException\">The server answered with an error.</exception>").Line("/// <exception cref=\"DbtCloudTransportException\">No usable answer came.</exception>");
        code.Line("public virtual Task<Account> GetAccountAsync(CancellationToken cancellationToken = default) => Accounts.GetAsync(null, cancellationToken);");
        return code.Close().ToString();
    }

    private static string VersionText(string version, string[] resources)
    {
        CodeText code = new("DbtCloud.Http");
        code.Line("namespace DbtCloud;").Line();
        code.Summary($"The operations of {version.ToLowerInvariant()} that have been replaced: what the published API has, can be reached.");
        code.Open($"public partial class {version}Operations");
        code.Line("private readonly DbtCloudTransport? _transport;").Line();
        code.Summary("Initializes a stand-in for tests: every member is virtual, none of them works until it is overridden.");
        code.Open($"protected {version}Operations()").Close().Line();
        code.Line($"internal {version}Operations(DbtCloudTransport transport) => _transport = transport;");
        foreach (string resource in resources)
        {
            code.Line().Summary($"Gets the operations of {version.ToLowerInvariant()} on {CSharp.Words(resource)}.");
            code.Line($"public virtual {version}{resource}Operations {resource} => field ??= new {version}{resource}Operations(Transport);");
        }

        code.Line().Line("private protected DbtCloudTransport Transport").In().Line("=> _transport ?? throw new InvalidOperationException(\"This object was made by the constructor for tests: override the members that the test needs.\");").Out();
        return code.Close().ToString();
    }
}
