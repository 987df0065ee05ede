using DbtCloud.Analyzers.Credentials;
using DbtCloud.Analyzers.Verification;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.AdditionalFiles;

public class FileRulesTests
{
    private const string Secret = "Kj39-sWq";
    private const string Spice = """
        "spice": { "AccountId": 70403103922125, "AccessUrl": "https://ab123.us1.dbt.com", "Token": "TOKEN" }
        """;

    private const string Guild = """
        "guild": { "AccountId": 70403103922126, "AccessUrl": "https://cd456.eu1.dbt.com", "Token": "TOKEN" }
        """;


    [Fact]
    public async Task A_secret_where_the_SDK_reads_a_token_is_written_in_the_source()
        => Assert.Equal([$"DBTC1002 \"{Secret}\""], await Found(Accounts(Spice)));

    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("appsettings.Production.json")]
    [InlineData("launchSettings.json")]
    public async Task A_token_of_a_known_form_is_found_under_any_key(string name)
    {
        string token = FakeTokens.Personal();

        Assert.Equal([$"DBTC1002 \"Bearer {token}\""], await Found($$"""{ "Anything": [ "Bearer {{token}}" ] }""", name));
    }

    [Fact]
    public async Task A_file_of_another_name_is_not_read()
        => Assert.Empty(await Found($$"""{ "Token": "{{FakeTokens.Personal()}}" }""", "package.json"));

    [Theory]
    [InlineData("")]
    [InlineData("<token>")]
    [InlineData("set in user secrets")]
    [InlineData("dbtu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    public async Task A_placeholder_is_no_token(string placeholder)
        => Assert.Empty(await Found(Accounts(Spice, Guild).Replace(Secret, placeholder, StringComparison.Ordinal)));

    [Theory]
    [InlineData("""{ "Payments": { "ApiKey": "Kj39-sWq" } }""")]
    [InlineData("""{ "Payments": { "Accounts": { "main": { "Token": "Kj39-sWq" }, "other": { "Token": "Kj39-sWq" } } } }""")]
    [InlineData("""{ "DbtCloud": { "Webhook": { "Secret": "Kj39-sWq" } } }""")]
    public async Task A_secret_under_another_key_is_nobodys_business(string json) => Assert.Empty(await Found(json));

    [Fact]
    public async Task One_token_for_two_accounts_is_reported_at_the_second()
    {
        IReadOnlyList<Diagnostic> found = await Diagnostics([("appsettings.json", Accounts(Spice, Guild))]);

        Diagnostic shared = Assert.Single(found, diagnostic => diagnostic.Id == "DBTC1001");
        Assert.Equal(
            "The token from 'DbtCloud:Accounts:spice:Token' is used for account 'guild' (70403103922126), and already for account 'spice' (70403103922125): "
            + "a dbt token belongs to one account, so give account 'guild' (70403103922126) a token under a key of its own",
            shared.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(Assert.Single(shared.AdditionalLocations).SourceSpan.Start < shared.Location.SourceSpan.Start);
        Assert.DoesNotContain(Secret, shared.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_keys_of_one_account_may_share_a_token()
        => Assert.DoesNotContain("DBTC1001", await Ids(Accounts(Spice, Guild.Replace("922126", "922125", StringComparison.Ordinal))));

    [Fact]
    public async Task Two_tokens_for_two_accounts_are_in_order()
        => Assert.DoesNotContain("DBTC1001", await Ids(Accounts(Spice, Guild.Replace("TOKEN", "another-0ne", StringComparison.Ordinal))));

    [Fact]
    public async Task An_array_of_accounts_with_one_token_is_reported()
    {
        string token = FakeTokens.Service();
        string json = $$"""{ "Accounts": [ { "Id": 1001, "ApiKey": "{{token}}" }, { "Id": 1002, "ApiKey": "{{token}}" }, { "Id": 1003, "ApiKey": "{{token}}" } ] }""";

        Assert.Equal(2, (await Ids(json)).Count(id => id == "DBTC1001"));
    }

    [Fact]
    public async Task A_dictionary_from_account_ids_to_one_token_is_reported()
        => Assert.Contains("DBTC1001", await Ids("""{ "Dbt": { "Tokens": { "70403103922125": "Kj39-sWq", "70403103922126": "Kj39-sWq" } } }"""));

    [Fact]
    public async Task The_same_token_in_an_overlay_file_is_none()
    {
        IReadOnlyList<Diagnostic> found = await Diagnostics(
            [("appsettings.json", Accounts(Spice)), ("appsettings.Production.json", Accounts(Guild))]);

        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "DBTC1001");
    }

    [Fact]
    public async Task An_overlay_that_holds_tokens_alone_is_read_with_the_ids_of_the_base()
    {
        string overlay = """{ "Platform": { "Accounts": { "spice": { "Token": "Kj39-sWq" }, "guild": { "Token": "Kj39-sWq" } } } }""";
        string without = Accounts(Spice, Guild).Replace(Secret, string.Empty, StringComparison.Ordinal).Replace("\"DbtCloud\"", "\"Platform\"", StringComparison.Ordinal);

        IReadOnlyList<Diagnostic> found = await Diagnostics([("appsettings.json", without), ("appsettings.Local.json", overlay)]);

        Assert.Equal(["DBTC1001", "DBTC1002", "DBTC1002"], found.Select(diagnostic => diagnostic.Id).Order());
    }

    [Theory]
    [InlineData("https://cloud.getdbt.com/api/v2/", "cloud.getdbt.com")]
    [InlineData("cloud.getdbt.com", "cloud.getdbt.com")]
    [InlineData("https://metadata.emea.dbt.com/graphql", "metadata.emea.dbt.com")]
    public async Task A_deprecated_host_is_reported(string url, string host)
    {
        Diagnostic found = Assert.Single(await Diagnostics([("appsettings.json", $$"""{ "Warehouse": { "Url": "{{url}}" } }""")]));

        Assert.Equal("DBTC2004", found.Id);
        Assert.Contains($"'{host}'", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "Docs": "https://docs.getdbt.com/reference" }""")]
    [InlineData("""{ "AllowedHosts": "cloud.getdbt.com" }""")]
    [InlineData("""{ "Cors": { "Origins": [ "https://cloud.getdbt.com" ] } }""")]
    [InlineData("""{ "Help": "open https://cloud.getdbt.com in a browser" }""")]
    [InlineData("""{ "Site": "https://sietch.getdbt.com" }""")]
    [InlineData("""{ "Url": "https://ab123.us1.dbt.com" }""")]
    public async Task A_host_that_is_not_called_or_not_deprecated_is_none(string json) => Assert.Empty(await Found(json));

    [Fact]
    public async Task A_single_tenant_host_as_an_access_URL_informs()
    {
        string json = Accounts(Spice.Replace("ab123.us1.dbt.com", "sietch.getdbt.com", StringComparison.Ordinal)).Replace(Secret, string.Empty, StringComparison.Ordinal);
        Diagnostic found = Assert.Single(await Diagnostics([("appsettings.json", json)], Setup.Default with { Mode = "Strict" }));

        Assert.Equal(("DBTC2004", DiagnosticSeverity.Info), (found.Id, found.Severity));
    }

    [Fact]
    public async Task An_ignored_file_is_silent()
    {
        Setup setup = Setup.Default with { GlobalConfig = "dbtcloud.ignored_files = appsettings.Development.json, other.json" };

        Assert.Empty(await Diagnostics([("appsettings.Development.json", Accounts(Spice, Guild))], setup));
        Assert.NotEmpty(await Diagnostics([("appsettings.json", Accounts(Spice, Guild))], setup));
    }

    [Fact]
    public async Task A_globalconfig_severity_reaches_findings_in_files()
        => Assert.Empty(await Diagnostics([("appsettings.json", Accounts(Spice))], Setup.Default with { Mode = "Strict", GlobalConfig = "dotnet_diagnostic.DBTC1002.severity = none" }));

    private static string Accounts(params string[] entries)
        => $$"""{ "DbtCloud": { "Accounts": { {{string.Join(", ", entries).Replace("TOKEN", Secret, StringComparison.Ordinal)}} } } }""";

    private static async Task<IReadOnlyList<string>> Ids(string json)
        => [.. (await Diagnostics([("appsettings.json", json)])).Select(diagnostic => diagnostic.Id)];

    private static async Task<IReadOnlyList<string>> Found(string json, string name = "appsettings.json")
        => [.. (await Diagnostics([(name, json)])).Select(diagnostic => $"{diagnostic.Id} {json.AsSpan(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}")];

    private static Task<IReadOnlyList<Diagnostic>> Diagnostics((string, string)[] files, Setup? setup = null)
        => AnalyzerRun.DiagnosticsAsync("class C;", (setup ?? Setup.Default) with { AdditionalFiles = [.. files] }, new FileRules());
}
