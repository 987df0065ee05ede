using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Warehouse;

/// <summary>Runs the same statement in every Snowflake account of the group, then starts one dbt job.</summary>
public class GroupRefresh
{
    private static readonly Dictionary<string, string> SnowflakeAccounts = new()
    {
        ["emea"] = "https://contoso-emea.snowflakecomputing.com",
        ["amer"] = "https://contoso-amer.snowflakecomputing.com",
    };

    private readonly HttpClient http = new HttpClient();

    public async Task RunAsync(string snowflakeJwt, string dbtToken)
    {
        foreach (var (name, url) in SnowflakeAccounts)
        {
            var statement = new HttpRequestMessage(HttpMethod.Post, url + "/api/v2/statements?async=true&limit=1000");
            statement.Headers.Authorization = new AuthenticationHeaderValue("Bearer", snowflakeJwt);
            statement.Headers.Add("X-Snowflake-Authorization-Token-Type", "KEYPAIR_JWT");
            statement.Content = new StringContent(JsonSerializer.Serialize(new { statement = "call refresh()", timeout = 60, warehouse = name }), Encoding.UTF8, "application/json");
            var answer = await http.SendAsync(statement);
            answer.EnsureSuccessStatusCode();

            var usage = new HttpRequestMessage(HttpMethod.Get, $"{url}/api/v2/accounts/{name}/usage");
            usage.Headers.Authorization = new AuthenticationHeaderValue("Bearer", snowflakeJwt);
            await http.SendAsync(usage);
        }

        var trigger = new HttpRequestMessage(HttpMethod.Post, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/5150/run/");
        trigger.Headers.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        trigger.Content = new StringContent("{\"cause\":\"group refresh\"}", Encoding.UTF8, "application/json");
        (await http.SendAsync(trigger)).EnsureSuccessStatusCode();
    }
}
