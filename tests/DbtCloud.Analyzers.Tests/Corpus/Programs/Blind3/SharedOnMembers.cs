using System.Net.Http.Headers;
using DbtCloud;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Sharing.OnRecord;

public sealed class SharedSettings(IConfiguration configuration)
{
    [DbtTokenShared("a legacy single-tenant instance; ticket PLAT-118")]
    public string? InstanceToken => configuration["Dbt:InstanceToken"];
}

public sealed class LeftReader(HttpClient http, SharedSettings settings)
{
    public async Task<string> ReadAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://sm902.us1.dbt.com/api/v2/accounts/70403103902001/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.InstanceToken);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> OtherAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "https://sm902.us1.dbt.com/api/v2/accounts/70403103902002/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.InstanceToken);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

public static class Fixtures
{
    [DbtTokenShared("the two accounts of the fixture are served by the emulator")]
    public static void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddDbtCloud()
            .AddAccount("left", 70403103902001, new Uri("https://sm902.us1.dbt.com"), configuration["Dbt:Fixture"])
            .AddAccount("right", 70403103902002, new Uri("https://sn902.us1.dbt.com"), configuration["Dbt:Fixture"]);
    }
}
