using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

public class StageJobs
{
    private readonly HttpClient _http;
    private readonly IHostEnvironment _stage;

    public StageJobs(HttpClient http, IHostEnvironment stage, IConfiguration configuration)
    {
        _http = http;
        _stage = stage;
        _http.BaseAddress = new Uri("https://st777.us1.dbt.com/api/v2/");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", configuration["Dbt:Token"]);
    }

    public async Task<string> ListAsync()
    {
        if (_stage.IsProduction())
        {
            return await _http.GetStringAsync("accounts/70403103900021/jobs/");
        }
        else
        {
            return await _http.GetStringAsync("accounts/70403103900022/jobs/");
        }
    }
}
