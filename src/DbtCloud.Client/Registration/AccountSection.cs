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
        Apply(section, nameof(options.RequestsPerMinute), options, static (text, target) =>
        {
            bool read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int requests);
            target.RequestsPerMinute = read ? requests : target.RequestsPerMinute;
            return read ? null : "is not a whole number";
        });
        Apply(section, nameof(options.MaxRetries), options, static (text, target) =>
        {
            bool read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int retries);
            target.MaxRetries = read ? retries : target.MaxRetries;
            return read ? null : "is not a whole number";
        });
        Apply(section, nameof(options.AttemptTimeout), options, static (text, target) =>
        {
            bool read = TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan time);
            target.AttemptTimeout = read ? time : target.AttemptTimeout;
            return read ? null : "is not a time such as 00:00:30";
        });
        Apply(section, nameof(options.TotalTimeout), options, static (text, target) =>
        {
            bool read = TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan time);
            target.TotalTimeout = read ? time : target.TotalTimeout;
            return read ? null : "is not a time such as 00:02:00";
        });
        Apply(section, nameof(options.TriggerSettleTime), options, static (text, target) =>
        {
            bool read = TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan time);
            target.TriggerSettleTime = read ? time : target.TriggerSettleTime;
            return read ? null : "is not a time such as 00:00:30";
        });
        Apply(section, nameof(options.MaxTriggerResends), options, static (text, target) =>
        {
            bool read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int resends);
            target.MaxTriggerResends = read ? resends : target.MaxTriggerResends;
            return read ? null : "is not a whole number";
        });
        if (section[nameof(options.Token)] is { Length: > 0 } token)
        {
            options.Token = token;
        }
    }

    private static void Apply(IConfigurationSection section, string name, DbtAccountOptions options, Func<string, DbtAccountOptions, string?> read)
    {
        if (section[name] is { Length: > 0 } text && read(text.Trim(), options) is { } problem)
        {
            options.Unreadable.Add($"'{text}' at {section.Path}:{name} {problem}");
        }
    }
}
