using System.Globalization;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;

namespace DbtCloud.Emulator.Resources.Scim;

/// <summary>Twenty writes of users in a window of five seconds; the one limit that the service documents a <c>Retry-After</c> for.</summary>
internal static class ScimRateLimit
{
    private const int Limit = 20;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    public static void Check(RequestContext context)
    {
        if (context.World.Options.RequestsPerMinute is null)
        {
            return;
        }

        long window = context.Now.Ticks / Window.Ticks;
        (long current, int count) = context.Account.ScimWindow;
        count = current == window ? count + 1 : 1;
        context.Account.ScimWindow = (window, count);
        if (count > Limit)
        {
            long seconds = Math.Max(1, (long)Math.Ceiling(new TimeSpan(((window + 1) * Window.Ticks) - context.Now.Ticks).TotalSeconds));
            ApiProblem problem = new(429, "Too many requests.");
            problem.Headers["Retry-After"] = seconds.ToString(CultureInfo.InvariantCulture);
            problem.Headers["x-rate-limit-retry-after-seconds"] = seconds.ToString(CultureInfo.InvariantCulture);
            throw problem;
        }
    }
}
