namespace DbtCloud.Http;

/// <summary>A successful answer on its way to whoever reads it, with the call that it answers.</summary>
internal readonly struct ReceivedAnswer(HttpResponseMessage message, AccountCall? call = null)
{
    public HttpResponseMessage Message { get; } = message;

    /// <summary>Copies status, headers and request id; null where it came from no account's pipeline.</summary>
    public DbtCloudResponse? Describe() => call is null ? null : DbtCloudResponse.Of(call, Message);
}
