using System.Net.Http.Headers;

public static class Program
{
    public static async Task Main(string[] args)
    {
        using HttpClient http = new();
        for (int index = 0; index + 1 < args.Length; index += 2)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{args[index]}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", args[index + 1]);
            using HttpResponseMessage response = await http.SendAsync(request);
            Console.WriteLine(response.StatusCode);
        }

        foreach (string argument in args)
        {
            string[] parts = argument.Split('=');
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{parts[0]}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", parts[1]);
            using HttpResponseMessage response = await http.SendAsync(request);
            Console.WriteLine(response.StatusCode);
        }
    }
}
