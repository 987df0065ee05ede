using DbtCloud;
using DbtCloud.Emulator;
using Microsoft.Extensions.DependencyInjection;

namespace Tour;

/// <summary>What does not leave the process.</summary>
internal static class Refusals
{
    public static async Task ShowAsync(DbtCloudClient client, EmulatedAccount other, EmulatedAccount own)
    {
        Stage.Open("What is refused before it is sent");
        try
        {
            using HttpRequestMessage request = new(HttpMethod.Get, $"api/v2/accounts/{other.AccountId}/jobs/");
            using HttpResponseMessage response = await client.SendAsync(request);
            throw new InvalidOperationException("A path of another account was sent.");
        }
        catch (DbtCloudRefusedRequestException error)
        {
            Stage.Refused("A path of the other account:", error);
        }

        try
        {
            DbtToken shared = new(own.ServiceToken);
            ServiceCollection services = new();
#pragma warning disable DBTC1001 // The tour shows what happens at run time where somebody has not heard the compiler.
            services.AddDbtCloud()
                .AddAccount("roastery", own.AccountId, own.AccessUrl, shared)
                .AddAccount("bakery", other.AccountId, other.AccessUrl, shared);
#pragma warning restore DBTC1001
            await using ServiceProvider provider = services.BuildServiceProvider();
            _ = provider.GetRequiredService<IDbtCloudClientFactory>();
            throw new InvalidOperationException("Two accounts started with one token.");
        }
        catch (DbtCloudConfigurationException error)
        {
            Stage.Refused("One token for two accounts:", error);
        }
    }
}
