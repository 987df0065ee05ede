using System.Net.Http.Headers;

public static class HttpExtensions
{
    public static HttpRequestMessage WithDbtToken(this HttpRequestMessage request, string? token)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    public static HttpRequestMessage ForAccount(this HttpMethod method, long account, string resource) =>
        new(method, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/{resource}/");

    public static async Task<string> ReadAsync(this HttpClient http, HttpRequestMessage request)
    {
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public static class Program
{
    public static async Task Main()
    {
        HttpClient http = new();
        string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");
        Console.WriteLine(await http.ReadAsync(HttpMethod.Get.ForAccount(70403103922125, "jobs").WithDbtToken(token)));
        Console.WriteLine(await http.ReadAsync(HttpMethod.Get.ForAccount(70403103922126, "jobs").WithDbtToken(token))); // expect: DBTC1001
    }
}
