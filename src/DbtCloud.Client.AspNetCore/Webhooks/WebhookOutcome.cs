using Microsoft.AspNetCore.Http;

namespace DbtCloud.AspNetCore;

/// <summary>What became of one request, for the answer and for the metric.</summary>
internal readonly record struct WebhookOutcome(string Name, int Status, string? AccountKey)
{
    public static WebhookOutcome Accepted(string? account) => new("accepted", StatusCodes.Status200OK, account);

    public static WebhookOutcome Duplicate(string? account) => new("duplicate", StatusCodes.Status200OK, account);

    public static WebhookOutcome Unsigned(string? account) => new("unsigned", StatusCodes.Status401Unauthorized, account);

    public static WebhookOutcome BodyRefused(int status, string? account) => new("body_refused", status, account);

    public static WebhookOutcome Unreadable(string? account) => new("unreadable", StatusCodes.Status400BadRequest, account);

    public static WebhookOutcome OutsideWindow(string? account) => new("outside_window", StatusCodes.Status400BadRequest, account);

    public static WebhookOutcome Busy(string? account) => new("busy", StatusCodes.Status503ServiceUnavailable, account);

    public static WebhookOutcome StoreFailed(string? account) => new("store_failed", StatusCodes.Status503ServiceUnavailable, account);
}
