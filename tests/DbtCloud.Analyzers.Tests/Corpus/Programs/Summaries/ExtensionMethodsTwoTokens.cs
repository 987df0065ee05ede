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
}

public static class Program
{
    public static async Task Main()
    {
        HttpClient http = new();
        string? spice = Environment.GetEnvironmentVariable("DBT_TOKEN_1");
        string? guild = Environment.GetEnvironmentVariable("DBT_TOKEN_2");
        await http.SendAsync(HttpMethod.Get.ForAccount(70403103922125, "jobs").WithDbtToken(spice));
        await http.SendAsync(HttpMethod.Get.ForAccount(70403103922126, "jobs").WithDbtToken(guild));
        await http.SendAsync(HttpMethod.Get.ForAccount(70403103922125, "runs").WithDbtToken(spice));
    }
}
