using DbtCloud.AspNetCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what <c>MapDbtWebhook</c> stands on.</summary>
public static class DbtWebhookServiceCollectionExtensions
{
    /// <summary>Registers the receiver of webhooks with settings from a configuration section, usually <c>DbtCloud:Webhooks</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section: <c>Accounts:&lt;key&gt;:{Secret,Secrets,AccountId}</c> and the settings of <see cref="DbtWebhookOptions"/>.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddDbtWebhooks(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);

        AddReceiver(services);
        services.AddOptions<DbtWebhookOptions>().Bind(configuration);
        return services;
    }

    /// <summary>Registers the receiver of webhooks with settings made in code. May be called more than once.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets secrets and limits.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddDbtWebhooks(this IServiceCollection services, Action<DbtWebhookOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);

        AddReceiver(services);
        services.Configure(configure);
        return services;
    }

    private static void AddReceiver(IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        services.AddLogging();
        services.AddMetrics();
        services.AddOptions<DbtWebhookOptions>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IDbtWebhookEventStore, InMemoryEventStore>();
        services.TryAddSingleton<WebhookMetrics>();
        services.TryAddSingleton<WebhookQueue>();
        services.TryAddSingleton<WebhookSecrets>();
        services.TryAddSingleton<RunNotices>();
        services.TryAddSingleton<WebhookReceiver>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, WebhookWorker>());
    }
}
