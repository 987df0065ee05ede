using System.Net.Http.Headers;
using System.Globalization;

public static class Finance
{
    public const long AccountNumber = 70_403_103_922_125;
    public const string AccountText = "70403103922125";
}

public sealed class FinanceRuns : IDisposable
{
    private readonly HttpClient http;

    public FinanceRuns(string token)
    {
        http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    public Task<string> Jobs() => http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/" + Finance.AccountText + "/jobs/");

    public Task<string> Runs() => http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{Finance.AccountNumber}/runs/");

    public Task<string> Groups() => http.GetStringAsync(string.Format(CultureInfo.InvariantCulture, "https://ab123.us1.dbt.com/api/v3/accounts/{0}/groups/", Finance.AccountNumber));

    public Task<string> Users() => http.GetStringAsync(new Uri(new Uri("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/"), "users/"));

    public void Dispose() => http.Dispose();
}
