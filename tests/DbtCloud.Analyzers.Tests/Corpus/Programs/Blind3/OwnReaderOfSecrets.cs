using System.Net.Http.Headers;

namespace Own.Secrets;

public static class Env
{
    public static string Require(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : throw new InvalidOperationException($"Set {name}.");
}

public static class North
{
    public static async Task<int> CountAsync(HttpClient http)
    {
        using HttpRequestMessage message = new(HttpMethod.Get, "https://os807.us1.dbt.com/api/v2/accounts/70403103980701/jobs/");
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Env.Require("DBT_TOKEN"));
        using HttpResponseMessage answer = await http.SendAsync(message);
        return (int)answer.StatusCode;
    }
}

public static class South
{
    public static async Task<int> CountAsync(HttpClient http)
    {
        using HttpRequestMessage message = new(HttpMethod.Get, "https://os807.us1.dbt.com/api/v2/accounts/70403103980702/jobs/");
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Env.Require("DBT_TOKEN")); // expect: DBTC1004
        using HttpResponseMessage answer = await http.SendAsync(message);
        return (int)answer.StatusCode;
    }
}

public static class East
{
    public static HttpRequestMessage Jobs()
    {
        HttpRequestMessage message = new(HttpMethod.Get, "https://os807.us1.dbt.com/api/v2/accounts/70403103980703/jobs/");
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Env.Require("DBT_TOKEN_EAST"));
        return message;
    }
}
