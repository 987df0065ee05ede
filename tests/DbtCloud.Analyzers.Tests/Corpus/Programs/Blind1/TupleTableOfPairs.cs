using System.Net.Http.Headers;

static class Refresh
{
    static readonly HttpClient Http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/accounts/") };

    public static async Task Main()
    {
        var shared = Environment.GetEnvironmentVariable("DBT_PAT") ?? "";
        var own = Environment.GetEnvironmentVariable("DBT_PAT_LAB") ?? "";

        (string Label, long Account, long Job, string Token)[] plan =
        [
            ("finance", 70403103922125, 11, shared),
            ("lab", 70403103922199, 12, own),
            ("marketing", 70403103922126, 13, shared), // expect: DBTC1001
            ("finance, hourly", 70403103922125, 14, shared),
        ];

        foreach (var (label, account, job, token) in plan)
        {
            var ok = await StartAsync(account, job, token);
            Console.WriteLine($"{label,-16} {(ok ? "started" : "FAILED")}");
        }
    }

    static async Task<bool> StartAsync(long account, long job, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{account}/jobs/{job}/run/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = new StringContent("""{ "cause": "refresh" }""");
        using var response = await Http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }
}
