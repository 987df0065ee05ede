using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DbtCloud.AspNetCore.Webhooks;

public class ConfigurationTests
{
    [Fact]
    public void Secrets_and_limits_are_bound_from_configuration()
    {
        DbtWebhookOptions options = Bind(new()
        {
            ["DbtCloud:Webhooks:Accounts:spice:Secret"] = "one",
            ["DbtCloud:Webhooks:Accounts:guild:AccountId"] = "70403103922126",
            ["DbtCloud:Webhooks:Accounts:guild:Secrets:wsu_1"] = "two",
            ["DbtCloud:Webhooks:ReplayWindow"] = "00:10:00",
            ["DbtCloud:Webhooks:QueueCapacity"] = "5",
        });

        Assert.Equal("one", options.Accounts["spice"].Secret);
        Assert.Equal(70403103922126, options.Accounts["guild"].AccountId);
        Assert.Equal("two", options.Accounts["guild"].Secrets["wsu_1"]);
        Assert.Equal(TimeSpan.FromMinutes(10), options.ReplayWindow);
        Assert.Equal(5, options.QueueCapacity);
    }

    [Fact]
    public void An_account_without_a_secret_stops_the_start_and_is_named()
    {
        DbtCloudConfigurationException error = Assert.Throws<DbtCloudConfigurationException>(
            () => Bind(new() { ["DbtCloud:Webhooks:Accounts:spice:Secret"] = " ", ["DbtCloud:Webhooks:Concurrency"] = "0" }));

        Assert.Contains("'spice'", error.Message, StringComparison.Ordinal);
        Assert.Contains("Concurrency", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Problems.Count);
    }

    [Fact]
    public async Task A_receiver_without_any_secret_does_not_start()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddDbtWebhooks(static _ => { });
        await using WebApplication application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");

        await Assert.ThrowsAsync<DbtCloudConfigurationException>(() => application.StartAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Options_written_as_json_hold_no_secret()
    {
        DbtWebhookOptions options = Bind(new() { ["DbtCloud:Webhooks:Accounts:spice:Secret"] = "hush-one", ["DbtCloud:Webhooks:Accounts:spice:Secrets:wsu_1"] = "hush-two" });

        string json = JsonSerializer.Serialize(options.Accounts);

        Assert.DoesNotContain("hush", json, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", new DbtWebhookSecret("hush-three") { AccountKey = "spice" }.ToString(), StringComparison.Ordinal);
    }

    private static DbtWebhookOptions Bind(Dictionary<string, string?> settings)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        ServiceProvider services = new ServiceCollection().AddDbtWebhooks(configuration.GetSection("DbtCloud:Webhooks")).BuildServiceProvider();
        services.GetRequiredService<WebhookQueue>();
        return services.GetRequiredService<IOptions<DbtWebhookOptions>>().Value;
    }
}
