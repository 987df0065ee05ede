using System.Net.Http.Headers;

/// <summary>Calls https://cloud.getdbt.com/api/v2/accounts/ no longer; see https://ab123.us1.dbt.com/api/v4/accounts/.</summary>
public sealed class Documented(HttpClient http, string token)
{
    // GET https://cloud.getdbt.com/api/v2/accounts/70403103922126/jobs/?limit=500
    public async Task<string> JobsAsync(long account)
    {
        /* /api/v2/users/1/ */
        const string nameofTheOldHost = nameof(nameofTheOldHost);
        Console.WriteLine(nameofTheOldHost);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
    }
}
