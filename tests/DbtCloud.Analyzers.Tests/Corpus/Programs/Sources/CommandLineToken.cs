using System.Net.Http.Headers;

public static class Program
{
    public static async Task Main(string[] args)
    {
        string token = args[0];
        using HttpClient http = new();
        foreach (string account in args.Skip(1))
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // expect: DBTC1001
            using HttpResponseMessage response = await http.SendAsync(request);
            Console.WriteLine(response.StatusCode);
        }
    }
}
