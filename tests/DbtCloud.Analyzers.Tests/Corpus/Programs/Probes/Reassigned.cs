using System.Net.Http.Headers;
public class Reassigned(HttpClient http)
{
    private string _token = "";
    private async Task Refresh(long account) => _token = await File.ReadAllTextAsync($"/run/secrets/{account}");
    public async Task Go()
    {
        await Refresh(70403103922125);
        await Send(70403103922125);
        await Refresh(70403103922126);
        await Send(70403103922126);
        var t = Environment.GetEnvironmentVariable("DBT_A");
        http.DefaultRequestHeaders.Authorization = new("Bearer", t);
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/");
        t = Environment.GetEnvironmentVariable("DBT_B");
        http.DefaultRequestHeaders.Authorization = new("Bearer", t);
        await http.GetAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/jobs/");
    }
    private async Task Send(long account)
    {
        var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        await http.SendAsync(m);
    }
}
