using System.Net.Http.Headers;

public static class Job
{
    public static async Task RunAsync(HttpClient http)
    {
        string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");

        await TriggerAsync(70403103922125, 1);
        await TriggerAsync(70403103922125, 2);
        await TriggerAsync(70403103922126, 3); // expect: DBTC1001

        async Task TriggerAsync(long account, long job)
        {
            using HttpRequestMessage request = new(HttpMethod.Post, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/{job}/run/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            request.Content = new StringContent("""{"cause":"x"}""");
            using HttpResponseMessage response = await http.SendAsync(request);
            response.EnsureSuccessStatusCode();
        }
    }
}
