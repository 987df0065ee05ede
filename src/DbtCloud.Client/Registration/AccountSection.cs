using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace DbtCloud.Registration;

/// <summary>Reads one account's settings by hand, so that an unreadable value is told with its key instead of lost or thrown at random.</summary>
internal static class AccountSection
{
    public static void Read(IConfigurationSection section, DbtAccountOptions options)
    {
        Apply(section, nameof(options.AccountId), options, static (text, target) =>
        {
            bool read = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long id);
            target.AccountId = read ? id : target.AccountId;
            return read ? null : "is not a whole number";
        });
        Apply(section, nameof(options.AccessUrl), options, static (text, target) =>
        {
            bool read = Uri.TryCreate(text, UriKind.Absolute, out Uri? url);
            target.AccessUrl = read ? url : target.AccessUrl;
            return read ? null : "is not an absolute URL such as https://ab123.us1.dbt.com";
        });
        ApplyNumber(section, nameof(options.RequestsPerMinute), options, static (target, number) => target.RequestsPerMinute = number);
        ApplyNumber(section, nameof(options.MaxRetries), options, static (target, number) => target.MaxRetries = number);
        ApplyTime(section, nameof(options.AttemptTimeout), options, "00:00:30", static (target, time) => target.AttemptTimeout = time);
        ApplyTime(section, nameof(options.TotalTimeout), options, "00:02:00", static (target, time) => target.TotalTimeout = time);
        ApplyTime(section, nameof(options.TriggerSettleTime), options, "00:00:30", static (target, time) => target.TriggerSettleTime = time);
        ApplyTime(section, nameof(options.BreakDuration), options, "00:00:10", static (target, time) => target.BreakDuration = time);
        Apply(section, nameof(options.TokenKind), options, static (text, target) =>
        {
            DbtTokenKind? kind = text.ToUpperInvariant() switch
            {
                "PERSONAL" => DbtTokenKind.Personal,
                "SERVICE" => DbtTokenKind.Service,
                "UNKNOWN" => DbtTokenKind.Unknown,
                _ => null,
            };
            target.TokenKind = kind ?? target.TokenKind;
            return kind is null ? "is not Personal, Service or Unknown" : null;
        });
        Apply(section, nameof(options.VerifyAtStart), options, static (text, target) =>
        {
            bool read = bool.TryParse(text, out bool verify);
            target.VerifyAtStart = verify;
            return read ? null : "is neither true nor false";
        });
        ApplyNumber(section, nameof(options.MaxTriggerResends), options, static (target, number) => target.MaxTriggerResends = number);
        if (section[nameof(options.Token)] is { Length: > 0 } token)
        {
            options.Token = token;
        }
    }

    private static void ApplyNumber(IConfigurationSection section, string name, DbtAccountOptions options, Action<DbtAccountOptions, int> set)
        => Apply(section, name, options, (text, target) =>
        {
            bool read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
            if (read)
            {
                set(target, number);
            }

            return read ? null : "is not a whole number";
        });

    private static void ApplyTime(IConfigurationSection section, string name, DbtAccountOptions options, string example, Action<DbtAccountOptions, TimeSpan> set)
        => Apply(section, name, options, (text, target) =>
        {
            bool read = TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan time);
            if (read)
            {
                set(target, time);
            }

            return read ? null : $"is not a time such as {example}";
        });

    private static void Apply(IConfigurationSection section, string name, DbtAccountOptions options, Func<string, DbtAccountOptions, string?> read)
    {
        if (section[name] is { Length: > 0 } text && read(text.Trim(), options) is { } problem)
        {
            options.Unreadable.Add($"'{text}' at {section.Path}:{name} {problem}");
        }
    }
}
