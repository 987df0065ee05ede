using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;

namespace DbtCloud.Http;

/// <summary>The named HTTP client of one account.</summary>
internal static class AccountHttpClient
{
    private const string Prefix = "DbtCloud:";

    public static string NameOf(string key) => Prefix + key;

    public static bool IsName(string? name) => name?.StartsWith(Prefix, StringComparison.Ordinal) == true;

    public static void Add(IServiceCollection services, string key)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, AccountHandlerFilter>());
        services.AddHttpClient(NameOf(key))
            .RemoveAllLoggers()
            .RedactLoggedHeaders(static header => string.Equals(header, "Authorization", StringComparison.OrdinalIgnoreCase))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => PrimaryHandler.Create());
    }
}
