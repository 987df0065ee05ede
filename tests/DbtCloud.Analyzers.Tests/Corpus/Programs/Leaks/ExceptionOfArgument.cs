using System.Net.Http.Headers;

public sealed class Client(HttpClient http)
{
    public async Task<string> JobsAsync(string dbtToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(dbtToken);
        if (!dbtToken.StartsWith("dbtu_", StringComparison.Ordinal))
        {
            throw new ArgumentException("Not a personal access token: " + dbtToken, nameof(dbtToken)); // expect: DBTC1003
        }

        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dbtToken);
        return await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
    }
}
