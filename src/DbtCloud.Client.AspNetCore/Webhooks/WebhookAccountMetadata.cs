namespace DbtCloud.AspNetCore;

/// <summary>Says on an endpoint whose secrets count there.</summary>
internal sealed record WebhookAccountMetadata(string AccountKey);
