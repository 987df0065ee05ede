// references: xunit
using DbtCloud;
using DbtCloud.Models;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Sdk.Tests;

public sealed class EmulatedAccountsTests
{
    private static readonly Uri Emulator = new(Environment.GetEnvironmentVariable("DBT_EMULATOR_URL") ?? "http://127.0.0.1:5080");

    [Fact]
    public async Task Both_accounts_have_jobs()
    {
        ServiceCollection services = new();
        services.AddDbtCloud()
            .AddAccount("first", 1, Emulator, new DbtToken(NewToken()))
            .AddAccount("second", 2, Emulator, new DbtToken(NewToken()));
        await using ServiceProvider provider = services.BuildServiceProvider();
        IDbtCloudClientFactory clients = provider.GetRequiredService<IDbtCloudClientFactory>();

        Assert.NotEmpty(await NamesAsync(clients.GetClient("first")));
        Assert.NotEmpty(await NamesAsync(clients.GetClient("second")));
    }

    private static async Task<List<string?>> NamesAsync(DbtCloudClient client)
    {
        List<string?> names = [];
        await foreach (Job job in client.Jobs.ListAsync(new JobListOptions { Limit = 100 }, TestContext.Current.CancellationToken))
        {
            names.Add(job.Name);
        }

        return names;
    }

    private static string NewToken() => $"dbtu_{Guid.NewGuid():N}";
}
