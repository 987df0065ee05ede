using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Deploy;

internal static class Program
{
    // One process deploys one stage: the pipeline's secret is that stage's.
    private static async Task<int> Main(string[] args)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        string stage = args.Length > 0 ? args[0] : "dev";
        string? token = configuration["DBT_TOKEN"];
        if (string.IsNullOrWhiteSpace(token))
        {
            Console.Error.WriteLine("DBT_TOKEN is not set");
            return 2;
        }

        string url;
        switch (stage)
        {
            case "prod":
                url = "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/7001/run/";
                break;
            case "staging":
                url = "https://cd456.us1.dbt.com/api/v2/accounts/70403103922126/jobs/8001/run/";
                break;
            default:
                Console.Error.WriteLine("nothing to do for " + stage);
                return 0;
        }

        using HttpClient http = new();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.PostAsync(url, new StringContent("{\"cause\":\"deploy\"}"));
        return response.IsSuccessStatusCode ? 0 : 1;
    }
}
