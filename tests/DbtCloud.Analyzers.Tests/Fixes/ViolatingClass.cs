using System.Globalization;

namespace DbtCloud.Analyzers.Fixes;

/// <summary>A class for each rule with two places that its fix puts right; the number keeps the classes of a project apart.</summary>
internal static class ViolatingClass
{
    // Assembled, so that no scanner takes it for a token.
    private static readonly string Token = string.Concat("dbtu", "_", "aB3dE5fG7hJ9kL1mN3", "pQ5rS7tU9vW1xY3zA5bC7");

    public static string Of(string rule, int number) => $$"""
        using System.Net.Http.Headers;
        using DbtCloud;

        public sealed class Jobs{{number}}(HttpClient http, IConfiguration configuration, ILogger logger)
        {
            private readonly DbtCloudClient spice = new(new DbtAccount(1{{number}}, new Uri("https://ab123.us1.dbt.com")), DbtToken.FromEnvironmentVariable("DBT_SPICE{{number}}"));
            private readonly DbtCloudClient guild = new(new DbtAccount(2{{number}}, new Uri("https://cd456.us1.dbt.com")), DbtToken.FromEnvironmentVariable("DBT_GUILD{{number}}"));

            // kept
            public async Task RunAsync(long accountId, long userId, CancellationToken cancellationToken)
            {
                string dbtToken = configuration["Dbt:Token{{number}}"]!;
                await SendAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/", dbtToken, cancellationToken); // kept
        {{LinesOf(rule, number)}}
                await spice.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/1{{number}}/jobs/"), cancellationToken);
                await guild.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/2{{number}}/jobs/"), cancellationToken);
                logger.LogInformation("{Account} {User}", accountId, userId);
            }

            private async Task SendAsync(string url, string token, CancellationToken cancellationToken)
            {
                using HttpRequestMessage request = new(HttpMethod.Get, url);
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
                response.EnsureSuccessStatusCode();
            }
        }
        """;

    /// <summary>The statements that violate a rule, for a body with the names that this class has.</summary>
    public static string LinesOf(string rule, int number)
        => Lines(rule).Replace("{number}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Lines(string rule) => rule switch
    {
        "DBTC1001" => """
                    await SendAsync("https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/", dbtToken, cancellationToken);
                    await SendAsync("https://ef789.us1.dbt.com/api/v2/accounts/70403103922127/jobs/", dbtToken, cancellationToken);
            """,
        "DBTC1002" => $$"""
                    await SendAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/", "{{Token}}", cancellationToken);
                    await SendAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/1/", "{{Token}}d", cancellationToken);
            """,
        "DBTC1003" => """
                    logger.LogInformation("Calling dbt with token {Token} for {Account}", dbtToken, accountId);
                    Console.WriteLine(dbtToken);
            """,
        "DBTC2001" => """
                    Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/", cancellationToken));
                    Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v3/accounts/?state=1", cancellationToken));
            """,
        "DBTC2002" => """
                    Console.WriteLine(await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/users/{userId}/", cancellationToken));
                    Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/users/17/", cancellationToken));
            """,
        "DBTC2003" => """
                    Console.WriteLine(await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{accountId}/projects/", cancellationToken));
                    Console.WriteLine(await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/" + accountId + "/projects/", cancellationToken));
            """,
        "DBTC2004" => """
                    await SendAsync("https://cloud.getdbt.com/api/v2/accounts/70403103922125/jobs/", dbtToken, cancellationToken);
                    await SendAsync("https://emea.dbt.com/api/v2/accounts/70403103922125/jobs/", dbtToken, cancellationToken);
            """,
        "DBTC3001" => """
                    await spice.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/2{number}/jobs/"), cancellationToken);
                    await guild.SendAsync(new HttpRequestMessage(HttpMethod.Get, "api/v2/accounts/1{number}/jobs/"), cancellationToken);
            """,
        "DBTC3003" => """
                    await SendAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/?limit=500", dbtToken, cancellationToken);
                    await SendAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/?limit=101", dbtToken, cancellationToken);
            """,
        "DBTC3004" => """
                    int runId = int.Parse(configuration["Dbt:RunId"]!);
                    await SendAsync($"https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/runs/{runId}/", dbtToken, cancellationToken);
            """,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No lines for this rule."),
    };
}
