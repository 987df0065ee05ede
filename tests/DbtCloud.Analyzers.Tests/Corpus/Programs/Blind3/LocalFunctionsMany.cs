using System.Net.Http.Headers;

class Program
{
    static async Task Main()
    {
        var http = new HttpClient();
        var tokenA = Environment.GetEnvironmentVariable("DBT_A");
        var tokenB = Environment.GetEnvironmentVariable("DBT_B");

        Console.WriteLine(await A("jobs/"));
        Console.WriteLine(await B("jobs/"));
        Console.WriteLine(await A("runs/?limit=3"));
        Console.WriteLine(await B("runs/?limit=3"));

        Task<string> A(string path) => Get(tokenA, 70403103983701, path);
        Task<string> B(string path) => Get(tokenB, 70403103983702, path);

        async Task<string> Get(string? token, long account, string path)
        {
            using var request = Create();
            using var response = await http.SendAsync(request);
            return await response.Content.ReadAsStringAsync();

            HttpRequestMessage Create()
            {
                var message = new HttpRequestMessage(HttpMethod.Get, $"https://lf837.us1.dbt.com/api/v2/accounts/{account}/{path}");
                message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                return message;
            }
        }
    }
}
