using System.Net.Http.Headers;

public class DbtException(string message) : Exception(message);

public static class Gate
{
    public static async Task<string> CallAsync(HttpClient http, long account, string dbtToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://te120.us1.dbt.com/api/v2/accounts/{account}/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        using var response = await http.SendAsync(request);
        return (int)response.StatusCode switch
        {
            200 => await response.Content.ReadAsStringAsync(),
            401 => throw new DbtException($"token {dbtToken} was refused"), // expect: DBTC1003
            403 => throw new DbtException($"the token is not one of account {account}"),
            var other => throw new DbtException($"status {other}"),
        };
    }
}
