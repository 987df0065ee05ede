using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace Templates;

public abstract class DbtTask
{
    private readonly HttpClient _http = new();

    protected abstract long AccountId { get; }

    protected abstract string? Token { get; }

    protected virtual string Host => "ap902.us1.dbt.com";

    public async Task<string> ExecuteAsync(long job)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"https://{Host}/api/v2/accounts/{AccountId}/jobs/{job}/run/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        request.Content = new StringContent("{\"cause\":\"" + GetType().Name + "\"}");
        var response = await _http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class FinanceTask(IConfiguration configuration) : DbtTask
{
    protected override long AccountId => 70403103902501;

    protected override string? Token => configuration["Dbt:Finance:Token"];
}

public sealed class PeopleTask(IConfiguration configuration) : DbtTask
{
    protected override long AccountId => 70403103902502;

    protected override string? Token => configuration["Dbt:People:Token"];

    protected override string Host => "pp902.eu1.dbt.com";
}

public static class Batch
{
    public static async Task RunAsync(IConfiguration configuration)
    {
        await new FinanceTask(configuration).ExecuteAsync(1);
        await new PeopleTask(configuration).ExecuteAsync(2);
    }
}
