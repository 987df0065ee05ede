using System.Globalization;
using DbtCloud.Analyzers.Verification;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Fixes;

/// <summary>The two violations of a rule, set into a program of a given form.</summary>
internal static class ShapedProgram
{
    private const string Usings = "using System.Net.Http.Headers;\nusing DbtCloud;\n\n";

    private const string Clients = """
            private readonly DbtCloudClient spice = new(new DbtAccount(17, new Uri("https://ab123.us1.dbt.com")), DbtToken.FromEnvironmentVariable("DBT_SPICE"));
            private readonly DbtCloudClient guild = new(new DbtAccount(27, new Uri("https://cd456.us1.dbt.com")), DbtToken.FromEnvironmentVariable("DBT_GUILD"));

        """;

    private const string Sender = """
            private async Task SendAsync(string url, string token, CancellationToken cancellationToken)
            {
                using HttpRequestMessage request = new(HttpMethod.Get, url);
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
                response.EnsureSuccessStatusCode();
            }

        """;

    private const string First = """        await SendAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/", dbtToken, cancellationToken); // kept""";

    private const string Last = """
                await spice.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/17/jobs/"), cancellationToken);
                await guild.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/27/jobs/"), cancellationToken);
                logger.LogInformation("{Account} {User}", accountId, userId);

        """;

    public static (Setup Setup, (string Name, string Text)[] Files) Of(string rule, FixShape shape) => shape switch
    {
        FixShape.TopLevel => (Setup.Program, [("A.cs", Usings + TopLevel(rule))]),
        FixShape.Record => (Setup.Default, [("A.cs", Usings + Type("record", rule, Sender))]),
        FixShape.ExpressionBodies => (Setup.Default, [("A.cs", Usings + ExpressionBodies(rule))]),
        FixShape.PartialType => (Setup.Default,
        [
            ("A.cs", Usings + Type("partial class", rule, string.Empty)),
            ("B.cs", Usings + "public partial class Jobs\n{\n" + Sender + "}\n"),
        ]),
        FixShape.NullableOff => (Setup.Default with { Nullable = NullableContextOptions.Disable }, [("A.cs", Usings + Type("class", rule, Sender).Replace("]!", "]", StringComparison.Ordinal))]),
        FixShape.CommentsAndRegions => (Setup.Default, [("A.cs", (Usings + Commented(rule)).ReplaceLineEndings("\r\n"))]),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "No program of this form."),
    };

    private static string Type(string kind, string rule, string sender) => $$"""
        public {{kind}} Jobs(HttpClient http, IConfiguration configuration, ILogger logger)
        {
        {{Clients}}
            // kept
            public async Task RunAsync(long accountId, long userId, CancellationToken cancellationToken)
            {
                string dbtToken = configuration["Dbt:Token"]!;
        {{First}}
        {{Lines(rule)}}
        {{Last}}
            }

        {{sender}}
        }

        """;

    private static string Commented(string rule)
    {
        string lines = string.Join("\n", Lines(rule).Split('\n').Select(line => $"        /* before */ // kept\n{line} // kept"));
        return $$"""
            public class Jobs(HttpClient http, IConfiguration configuration, ILogger logger)
            {
            {{Clients}}
                #region Running

                /// <summary>Runs it. kept</summary>
                public async Task RunAsync(long accountId, long userId, CancellationToken cancellationToken)
                {
                    string dbtToken = configuration["Dbt:Token"]!;
            {{First}}
                    #region Inner
            {{lines}}
                    #endregion
            {{Last}}
                }

                #endregion

            {{Sender}}
            }

            """;
    }

    private static string TopLevel(string rule)
    {
        string clients = Clients.Replace("private readonly ", string.Empty, StringComparison.Ordinal);
        return Outdent($$"""
            WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
            IConfiguration configuration = builder.Configuration;
            ILogger logger = builder.Build().Logger;
            using HttpClient http = new();
            long accountId = long.Parse(args[0]);
            long userId = long.Parse(args[1]);
            CancellationToken cancellationToken = CancellationToken.None;
            string dbtToken = configuration["Dbt:Token"]!;
            {{clients}}
            // kept
            {{First}}
            {{Lines(rule)}}
            {{Last}}
            {{Sender.Replace("private async", "async", StringComparison.Ordinal)}}
            """);
    }

    private static string ExpressionBodies(string rule)
    {
        string[] lines = rule switch
        {
            // Where a whole line has to go, an expression body has nothing left.
            "DBTC1003" => ["""logger.LogInformation("Calling dbt with token {Token} for {Account}", dbtToken, accountId);""", """Console.WriteLine("Authenticated to dbt with token " + dbtToken);"""],
            "DBTC3004" => ["""await SendAsync($"https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/{int.Parse(configuration["Dbt:RunId"]!)}/", dbtToken, cancellationToken);"""],
            _ => Lines(rule).Split('\n'),
        };
        string methods = string.Join("\n", lines.Select((line, index) => $"""
                // kept
                public async Task Run{index.ToString(CultureInfo.InvariantCulture)}Async(long accountId, long userId, CancellationToken cancellationToken) => {line.Trim()} // kept

            """));
        return $$"""
            #pragma warning disable CS1998
            public class Jobs(HttpClient http, IConfiguration configuration, ILogger logger)
            {
                private readonly string dbtToken = configuration["Dbt:Token"]!;
            {{Clients}}
                public async Task FirstAsync(CancellationToken cancellationToken) => {{First.Trim()}}

            {{methods}}
                public async Task LastAsync(long accountId, long userId, CancellationToken cancellationToken)
                {
            {{Last}}
                }

            {{Sender}}
            }

            """;
    }

    private static string Lines(string rule) => ViolatingClass.LinesOf(rule, 7);

    private static string Outdent(string text) => string.Join("\n", text.Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) && line.Trim() is not ("{" or "}") ? line.TrimStart() : line));
}
