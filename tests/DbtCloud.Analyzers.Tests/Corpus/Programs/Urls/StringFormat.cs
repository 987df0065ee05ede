using System.Globalization;
using System.Net.Http.Headers;

public class FormatClient
{
    private const string JobsFormat = "https://{0}.us1.dbt.com/api/v2/accounts/{1}/jobs/";
    private const string ProjectsFormat = "https://{0}.us1.dbt.com/api/v2/accounts/{1}/projects/";
    private readonly HttpClient _client = new HttpClient();

    public FormatClient(string token)
    {
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", token);
    }

    public async Task<string> Jobs(string prefix, long account)
    {
        var url = string.Format(CultureInfo.InvariantCulture, JobsFormat, prefix, account);
        return await _client.GetStringAsync(url);
    }

    public async Task<string> Projects(string prefix, long account)
    {
        var url = string.Format(CultureInfo.InvariantCulture, ProjectsFormat, prefix, account);
        return await _client.GetStringAsync(url); // expect: DBTC2003
    }
}
