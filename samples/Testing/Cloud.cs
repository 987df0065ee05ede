using DbtCloud.Emulator;
using Microsoft.Extensions.Configuration;

namespace Testing;

/// <summary>The program's three accounts in this process, without a socket, and a configuration with their tokens.</summary>
internal static class Cloud
{
    public static Task<DbtCloudEmulator> StartAsync() => DbtCloudEmulator.StartAsync(
        options => options
            .AddAccount("spice", account => account.AccountId = 70403103922125)
            .AddAccount("guild", account => account.AccountId = 70403103922126)
            .AddAccount("sietch", account => account.AccountId = 70403103922127)
            .InMemory = true,
        TestContext.Current.CancellationToken);

    public static IConfiguration Configuration(DbtCloudEmulator cloud) => new ConfigurationBuilder()
        .AddInMemoryCollection(cloud.Accounts.Select(account => KeyValuePair.Create($"DbtCloud:Accounts:{account.Name}:Token", (string?)account.PersonalAccessToken)))
        .Build();
}
