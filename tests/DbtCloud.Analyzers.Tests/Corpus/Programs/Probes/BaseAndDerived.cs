using System.Net.Http.Headers;
public abstract class DbtReader(HttpClient http)
{
    protected abstract long Account { get; }
    protected abstract string Token { get; }
    public async Task<string> Read()
    {
        var m = new HttpRequestMessage(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{Account}/jobs/");
        m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return await (await http.SendAsync(m)).Content.ReadAsStringAsync();
    }
}
public sealed class FinanceReader(HttpClient http) : DbtReader(http)
{
    protected override long Account => 70403103922125;
    protected override string Token => Environment.GetEnvironmentVariable("DBT_FIN")!;
}
public sealed class PeopleReader(HttpClient http) : DbtReader(http)
{
    protected override long Account => 70403103922126;
    protected override string Token => Environment.GetEnvironmentVariable("DBT_PPL")!;
}
