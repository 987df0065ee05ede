using System.Net.Http.Headers;

public sealed class Region(HttpClient http)
{
    private readonly string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");

    public async Task<string> JobsAsync(bool production)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        string result = "";
        if (production)
        {
            result += await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        }

        result += await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/"); // expect: DBTC1001
        return result;
    }
}
