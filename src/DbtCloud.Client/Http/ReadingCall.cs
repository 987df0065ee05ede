namespace DbtCloud.Http;

/// <summary>A call whose answer is read to its end within the attempt.</summary>
internal sealed class ReadingCall<T>(
    AccountTransport transport,
    HttpRequestMessage request,
    DbtCloudOperation operation,
    Func<ReceivedAnswer, CancellationToken, ValueTask<T>> read)
    : AccountCall(transport, request, operation)
{
    public T Result { get; set; } = default!;

    public override async ValueTask AcceptAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using (response)
        {
            Result = await read(new ReceivedAnswer(response, this), cancellationToken).ConfigureAwait(false);
        }
    }
}
