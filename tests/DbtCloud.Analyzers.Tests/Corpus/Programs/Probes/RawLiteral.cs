public sealed class RawLiteral(HttpClient http)
{
    private const string Token = """tok-raw-1""";
    public async Task Go()
    {
        http.DefaultRequestHeaders.Add("Authorization", $"Bearer {Environment.GetEnvironmentVariable("DBT_PAT")}");
        await http.GetStringAsync("""https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/""");
        await http.GetStringAsync($$"""https://ab123.us1.dbt.com/api/v2/accounts/{{70403103922126L}}/jobs/"""); // expect: DBTC1001
        await http.GetStringAsync(@"https://ab123.us1.dbt.com/api/v2/accounts/70403103922126/runs/");
        await http.GetStringAsync(System.Text.Encoding.UTF8.GetString("https://ab123.us1.dbt.com/api/v3/accounts/"u8)); // expect: DBTC2001
    }
}
