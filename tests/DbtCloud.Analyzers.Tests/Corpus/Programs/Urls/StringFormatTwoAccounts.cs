using System.Net.Http.Headers;

public class Comparer
{
    private readonly HttpClient _client = new HttpClient();

    public Comparer()
    {
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", Environment.GetEnvironmentVariable("DBT_CLOUD_API_KEY"));
    }

    public async Task<bool> SameJobs()
    {
        string left = await _client.GetStringAsync(string.Format("https://ab123.us1.dbt.com/api/v2/accounts/{0}/jobs/", 70403103922125L));
        string right = await _client.GetStringAsync(string.Format("https://ab123.us1.dbt.com/api/v2/accounts/{0}/jobs/", "70403103922130")); // expect: DBTC1001
        return left.Length == right.Length;
    }
}
