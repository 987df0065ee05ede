using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

public sealed class DbtSettings
{
    public List<long> AccountIds { get; set; } = [];

    public string Token { get; set; } = "";
}

public static class Program
{
    public static async Task Main()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddJsonFile("appsettings.json").AddEnvironmentVariables().Build();
        DbtSettings settings = configuration.GetRequiredSection("Dbt").Get<DbtSettings>()!;
        using HttpClient http = new();
        foreach (long account in settings.AccountIds)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.Token); // expect: DBTC1001
            using HttpResponseMessage response = await http.SendAsync(request);
            Console.WriteLine(response.StatusCode);
        }
    }
}
