public class IndexOfRange(HttpClient http, string dbt)
{
    public async Task Go()
    {
        http.DefaultRequestHeaders.Authorization = new("Bearer", dbt);
        const string template = "https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/";
        var open = template.IndexOf('{');
        var close = template.IndexOf('}');
        await http.GetAsync(template[..open] + 70403103922125 + template[(close + 1)..]);
        await http.GetAsync(template.Substring(0, open) + "70403103922126" + template.Substring(close + 1)); // expect: DBTC1001
        var parts = template.Split('{', '}');
        await http.GetAsync(parts[0] + 70403103922127 + parts[2]); // expect: DBTC1001
    }
}
