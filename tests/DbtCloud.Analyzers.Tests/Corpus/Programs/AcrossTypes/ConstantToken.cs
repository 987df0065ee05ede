using System.Net.Http.Headers;

internal static class Keys
{
    internal const string DbtSecretName = "DBT_TOKEN";
}

internal static class One
{
    internal static async Task RunAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable(Keys.DbtSecretName));
        await http.SendAsync(request);
    }
}

internal static class Two
{
    internal static async Task RunAsync(HttpClient http)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_" + "TOKEN")); // expect: DBTC1004
        await http.SendAsync(request);
    }
}
