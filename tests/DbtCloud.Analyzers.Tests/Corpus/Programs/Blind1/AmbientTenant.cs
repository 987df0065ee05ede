using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;

namespace MultiTenant.Core;

public sealed record TenantInfo(string Key, long DbtAccountId, string DbtToken);

public static class TenantScope
{
    private static readonly AsyncLocal<TenantInfo?> Holder = new();

    public static TenantInfo Current => Holder.Value ?? throw new InvalidOperationException("No tenant");

    public static IDisposable Enter(TenantInfo tenant)
    {
        var before = Holder.Value;
        Holder.Value = tenant;
        return new Leave(before);
    }

    private sealed class Leave(TenantInfo? before) : IDisposable
    {
        public void Dispose() => Holder.Value = before;
    }
}

public sealed class TenantAuthorization : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TenantScope.Current.DbtToken);
        return base.SendAsync(request, cancellationToken);
    }
}

public sealed class DbtJobs(HttpClient http)
{
    public Task<string> ListAsync() => http.GetStringAsync($"https://ab123.us1.dbt.com/api/v2/accounts/{TenantScope.Current.DbtAccountId}/jobs/");
}

public sealed class TenantLoop(IEnumerable<TenantInfo> tenants, DbtJobs jobs)
{
    public async Task RunAsync()
    {
        foreach (var tenant in tenants)
        {
            using (TenantScope.Enter(tenant))
            {
                Console.WriteLine($"{tenant.Key}: {(await jobs.ListAsync()).Length}");
            }
        }
    }

    public static void Register(IServiceCollection services)
    {
        services.AddTransient<TenantAuthorization>();
        services.AddHttpClient<DbtJobs>().AddHttpMessageHandler<TenantAuthorization>();
    }
}
