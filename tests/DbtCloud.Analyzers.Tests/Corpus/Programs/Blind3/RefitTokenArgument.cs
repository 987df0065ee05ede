using Microsoft.Extensions.Configuration;
using Refit;

namespace Refit.Arguments;

public interface IJobsApi
{
    [Get("/api/v2/accounts/{accountId}/jobs/?limit=100")]
    Task<string> ListAsync(long accountId, [Authorize("Bearer")] string token);

    [Post("/api/v2/accounts/{accountId}/jobs/{jobId}/run/")]
    Task<string> RunAsync(long accountId, long jobId, [Authorize("Bearer")] string token, [Body(BodySerializationMethod.Serialized)] object body);
}

public interface IZendeskApi
{
    [Get("/api/v2/accounts/")]
    Task<string> AccountsAsync([Authorize("Bearer")] string token, [AliasAs("limit")] int limit = 1000);

    [Get("/api/v2/users/{id}/")]
    Task<string> UserAsync(int id, [Authorize("Bearer")] string token);
}

public sealed class Both(IConfiguration configuration)
{
    private readonly IJobsApi jobs = RestService.For<IJobsApi>("https://rt902.us1.dbt.com");
    private readonly IZendeskApi zendesk = RestService.For<IZendeskApi>("https://acme.zendesk.com");

    public async Task<int> RunAsync()
    {
        string spice = await jobs.ListAsync(70403103903001, configuration["Dbt:Spice:Token"]!);
        string guild = await jobs.ListAsync(70403103903002, configuration["Dbt:Guild:Token"]!);
        string tickets = await zendesk.AccountsAsync(configuration["Zendesk:Token"]!);
        string user = await zendesk.UserAsync(7, configuration["Zendesk:Token"]!);
        return spice.Length + guild.Length + tickets.Length + user.Length;
    }
}
