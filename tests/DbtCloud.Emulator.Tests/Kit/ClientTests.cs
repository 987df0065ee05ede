using DbtCloud.Models;
using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.Emulator.Tests.Kit;

public class ClientTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_registered_client_is_pointed_at_the_emulator(bool inMemory)
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.InMemory = inMemory, TestContext.Current.CancellationToken);
        EmulatedJob nightly = emulator.AddAccount("spice", account => account.AccountId = 70403103922125).AddJob("nightly");
        emulator.AddAccount("guild").AddJob("weekly");
        ServiceCollection services = new();
        services.AddDbtCloud()
            .AddAccount("spice", 70403103922125, new Uri("https://ab123.us1.dbt.com"), new DbtToken("placeholder"))
            .AddAccount("guild", 12, new Uri("https://cd456.us1.dbt.com"), new DbtToken("another-placeholder"));
        emulator.Configure(services);
        await using ServiceProvider provider = services.BuildServiceProvider();
        IDbtCloudClientFactory clients = provider.GetRequiredService<IDbtCloudClientFactory>();
        List<string?> names = [];
        foreach (string key in new[] { "spice", "guild" })
        {
            await foreach (Job job in clients.GetClient(key).Jobs.ListAsync(cancellationToken: TestContext.Current.CancellationToken))
            {
                names.Add(job.Name);
            }
        }

        Assert.Equal(["nightly", "weekly"], names);
        Run run = await clients.GetClient("spice").Jobs.TriggerAsync(nightly.Id, new TriggerRunOptions { Cause = "test" }, TestContext.Current.CancellationToken);
        Assert.Equal(RunStatus.Queued, run.Status);
    }

    [Fact]
    public async Task An_account_without_a_counterpart_says_how_to_make_one()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.InMemory = true, TestContext.Current.CancellationToken);
        ServiceCollection services = new();
        services.AddDbtCloud().AddAccount("spice", 12, new Uri("https://ab123.us1.dbt.com"), new DbtToken("placeholder"));
        emulator.Configure(services);
        await using ServiceProvider provider = services.BuildServiceProvider();
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<IDbtCloudClientFactory>);
        Assert.Contains("emulator.AddAccount(\"spice\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_of_the_wrong_account_is_left_in_place()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(options => options.InMemory = true, TestContext.Current.CancellationToken);
        EmulatedAccount spice = emulator.AddAccount("spice");
        EmulatedAccount guild = emulator.AddAccount("guild");
        ServiceCollection services = new();
        services.AddDbtCloud().AddAccount("spice", spice.AccountId, spice.AccessUrl, new DbtToken(guild.PersonalAccessToken));
        emulator.Configure(services);
        await using ServiceProvider provider = services.BuildServiceProvider();
        DbtCloudClient client = provider.GetRequiredService<DbtCloudClient>();
        await Assert.ThrowsAsync<DbtCloudWrongAccountException>(() => client.GetAccountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Accounts_with_hosts_of_their_own_can_be_added_without_waiting_for_a_thread_and_speak_tls()
    {
        await using DbtCloudEmulator emulator = await DbtCloudEmulator.StartAsync(
            options =>
            {
                options.SeparateHosts = true;
                options.UseTls = true;
                options.AddAccount("first");
            },
            TestContext.Current.CancellationToken);
        EmulatedAccount second = await emulator.AddAccountAsync("second", cancellationToken: TestContext.Current.CancellationToken);
        Assert.NotEqual(emulator["first"].AccessUrl, second.AccessUrl);
        using HttpClientHandler handler = new() { ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.Thumbprint == emulator.Certificate?.Thumbprint };
        using HttpClient http = new(handler) { BaseAddress = second.AccessUrl };
        http.DefaultRequestHeaders.Authorization = new("Bearer", second.PersonalAccessToken);
        using HttpResponseMessage own = await http.GetAsync(new Uri($"api/v2/accounts/{second.AccountId}/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(own.IsSuccessStatusCode);
        using HttpRequestMessage wrong = new(HttpMethod.Get, new Uri(emulator["first"].AccessUrl, $"api/v2/accounts/{second.AccountId}/"));
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, (await http.SendAsync(wrong, TestContext.Current.CancellationToken)).StatusCode);
    }
}
