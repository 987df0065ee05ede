namespace DbtCloud.Support;

internal sealed record ReceivedRequest(string Method, string Target, string? Authorization, string Body, IReadOnlyDictionary<string, string> Headers);
