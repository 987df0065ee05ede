using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.Http;

/// <summary>The named HTTP client of one account.</summary>
internal static class AccountHttpClient
{
    public static string NameOf(string key) => "DbtCloud:" + key;

    public static void Add(IServiceCollection services, string key)
        => services.AddHttpClient(NameOf(key))
            .RemoveAllLoggers()
            .RedactLoggedHeaders(static header => string.Equals(header, "Authorization", StringComparison.OrdinalIgnoreCase))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => PrimaryHandler.Create());
}
