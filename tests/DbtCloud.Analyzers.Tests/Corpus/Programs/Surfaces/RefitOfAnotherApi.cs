using Microsoft.Extensions.DependencyInjection;
using Refit;

public interface ICrmApi
{
    [Get("/api/v2/accounts/")]
    Task<string> ListAccountsAsync([Query] int limit);

    [Get("/api/v2/users/{userId}/")]
    Task<string> GetUserAsync(int userId);

    [Get("/api/v2/accounts/{accountId}/projects/")]
    Task<string> ListProjectsAsync(int accountId, [Authorize("Bearer")] string token);
}

public static class Registration
{
    public static void AddCrm(this IServiceCollection services) =>
        services.AddRefitClient<ICrmApi>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://crm.example"));
}
