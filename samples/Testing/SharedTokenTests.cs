using System.Net;
using System.Net.Http.Headers;
using DbtCloud;
using DbtCloud.Emulator;
using DbtCloud.Models;
using Microsoft.Extensions.DependencyInjection;
using Nightly;

namespace Testing;

public class SharedTokenTests
{
    [Fact]
    public async Task The_client_does_not_start_and_names_both_accounts()
    {
        await using DbtCloudEmulator cloud = await Cloud.StartAsync();
        await using ServiceProvider provider = Services(cloud).BuildServiceProvider();
        DbtCloudConfigurationException error = Assert.Throws<DbtCloudConfigurationException>(provider.GetRequiredService<IDbtCloudClientFactory>);
        Assert.Contains("guild", error.Message, StringComparison.Ordinal);
        Assert.Contains("sietch", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, cloud.Journal.Count);
    }

    [Fact]
    public async Task The_emulator_answers_the_request_as_dbt_does()
    {
        await using DbtCloudEmulator cloud = await Cloud.StartAsync();
        EmulatedAccount sietch = cloud["sietch"];
        using HttpClient http = new(cloud.CreateHandler()) { BaseAddress = sietch.AccessUrl };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", cloud["guild"].PersonalAccessToken);
        using HttpResponseMessage response = await http.GetAsync(new Uri($"/api/v2/accounts/{sietch.AccountId}/jobs/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("Token is not scoped to account.", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_analyzer_says_it_when_the_program_is_built()
    {
        string output = await Build.RunAsync("Nightly");
        string finding = Assert.Single(output.Split('\n').Where(line => line.Contains("DBTC1001", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct());
        Assert.Contains("Registration.cs(15,", finding, StringComparison.Ordinal);
        Assert.Contains("guild", finding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_token_of_its_own_every_account_works()
    {
        await using DbtCloudEmulator cloud = await Cloud.StartAsync();
        cloud["sietch"].AddJob("nightly");
        IServiceCollection services = Services(cloud);
        services.Configure<DbtAccountOptions>("sietch", options => options.Token = cloud["sietch"].PersonalAccessToken);
        await using ServiceProvider provider = services.BuildServiceProvider();
        DbtCloudClient client = provider.GetRequiredKeyedService<DbtCloudClient>("sietch");
        List<Job> jobs = [];
        await foreach (Job job in client.Jobs.ListAsync(cancellationToken: TestContext.Current.CancellationToken))
        {
            jobs.Add(job);
        }

        Assert.Equal("nightly", Assert.Single(jobs).Name);
    }

    private static ServiceCollection Services(DbtCloudEmulator cloud)
    {
        ServiceCollection services = new();
        services.AddAccounts(Cloud.Configuration(cloud));
        cloud.Configure(services);
        return services;
    }
}
