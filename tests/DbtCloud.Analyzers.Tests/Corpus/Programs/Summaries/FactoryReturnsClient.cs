using System.Net.Http.Headers;

public static class ClientFactory
{
    public static HttpClient Create(string? token)
    {
        HttpClient http = new() { BaseAddress = new Uri("https://ab123.us1.dbt.com/api/v2/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }
}

public static class Program
{
    public static async Task Main()
    {
        HttpClient one = ClientFactory.Create(Environment.GetEnvironmentVariable("DBT_ONE"));
        HttpClient two = ClientFactory.Create(Environment.GetEnvironmentVariable("DBT_TWO"));
        Console.WriteLine(await one.GetStringAsync("accounts/70403103922125/jobs/"));
        Console.WriteLine(await two.GetStringAsync("accounts/70403103922126/jobs/"));
        Console.WriteLine(await one.GetStringAsync("accounts/70403103922126/runs/")); // expect: DBTC1001
    }
}
