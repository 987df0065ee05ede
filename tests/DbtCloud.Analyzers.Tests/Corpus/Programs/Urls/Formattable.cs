using System.Net.Http.Headers;

public sealed class Client(HttpClient http)
{
    public async Task CompareAsync()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("DBT_PAT"));
        FormattableString first = $"https://ab123.us1.dbt.com/api/v2/accounts/{70403103922125}/jobs/";
        FormattableString second = $"https://ab123.us1.dbt.com/api/v2/accounts/{70403103922126}/jobs/";
        Console.WriteLine(await http.GetStringAsync(FormattableString.Invariant(first)));
        Console.WriteLine(await http.GetStringAsync(second.ToString())); // expect: DBTC1001
    }
}
