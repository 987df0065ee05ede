using System.Net.Http.Headers;
using System.Reflection;

namespace Reflected;

[AttributeUsage(AttributeTargets.Class)]
public sealed class DbtTenantAttribute(long account, string tokenVariable) : Attribute
{
    public long Account { get; } = account;
    public string TokenVariable { get; } = tokenVariable;
}

public interface IPipeline
{
    string Path { get; }
}

[DbtTenant(70403103910701, "DBT_SPICE_TOKEN")]
public sealed class SpicePipeline : IPipeline
{
    public string Path => "jobs/11/run/";
}

[DbtTenant(70403103910702, "DBT_GUILD_TOKEN")]
public sealed class GuildPipeline : IPipeline
{
    public string Path => "jobs/12/run/";
}

public static class Starter
{
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://ah910.us1.dbt.com/api/v2/") };

    public static async Task StartAsync(IEnumerable<IPipeline> pipelines)
    {
        foreach (IPipeline pipeline in pipelines)
        {
            DbtTenantAttribute tenant = pipeline.GetType().GetCustomAttribute<DbtTenantAttribute>()!;
            using HttpRequestMessage request = new(HttpMethod.Post, $"accounts/{tenant.Account}/{pipeline.Path}");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable(tenant.TokenVariable));
            using HttpResponseMessage response = await Http.SendAsync(request);
            response.EnsureSuccessStatusCode();
        }
    }

    public static Task Main() => StartAsync([new SpicePipeline(), new GuildPipeline()]);
}
