namespace DbtCloud.Emulator.Webhooks;

/// <summary>What became of one delivery.</summary>
internal sealed record WebhookReceipt(string Id, DateTimeOffset DispatchedAt, string Status, string Error, string RequestHeaders, string ResponseBody);
