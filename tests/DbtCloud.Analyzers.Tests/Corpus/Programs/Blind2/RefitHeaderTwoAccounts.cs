using Microsoft.Extensions.Configuration;
using Refit;

public interface IJobsApi
{
    [Post("/api/v2/accounts/{account}/jobs/{job}/run/")]
    Task<string> Run(long account, long job, [Header("Authorization")] string authorization, [Body] object body);
}

public sealed class Kick(IConfiguration configuration)
{
    private readonly IJobsApi api = RestService.For<IJobsApi>("https://rh117.us1.dbt.com");

    public async Task AllAsync()
    {
        var header = $"Bearer {configuration["Dbt:Token"]}";
        await api.Run(70403103911701, 1, header, new { cause = "kick" });
        await api.Run(70403103911701, 2, header, new { cause = "kick" });
        await api.Run(70403103911702, 3, header, new { cause = "kick" }); // expect: DBTC1001
    }
}
