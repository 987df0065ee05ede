using System.Globalization;
using System.Net.Http.Headers;

namespace DbtCloud.Http;

/// <summary>When a server that wants to be left alone may be asked again.</summary>
internal static class RetryAfter
{
    // Over the limit, dbt locks the account for five minutes and documents no header that says so.
    private static readonly TimeSpan LockOut = TimeSpan.FromMinutes(5);

    /// <summary>The end of a 429's pause: as the answer says in either form, else the documented lock-out.</summary>
    public static DateTimeOffset Until(HttpResponseMessage response, DateTimeOffset now) => now + (DelayOf(response, now) ?? LockOut);

    public static TimeSpan? DelayOf(HttpResponseMessage response, DateTimeOffset now)
    {
        if (response.Headers.RetryAfter is { } header)
        {
            TimeSpan? delay = header.Delta ?? (header.Date - now);
            return delay is { } wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
        }

        return response.Headers.TryGetValues("x-rate-limit-retry-after-seconds", out IEnumerable<string>? values)
            && double.TryParse(values.FirstOrDefault(), NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds)
            && seconds is >= 0 and < 1e6
            ? TimeSpan.FromSeconds(seconds)
            : null;
    }
}
