using DbtCloud.Http;
using DbtCloud.Json;

namespace DbtCloud.Operations;

/// <summary>What an operation answers with.</summary>
internal sealed class DbtCloudAnswer<T>(DbtCloudOperation operation, AnswerShape shape, JsonElementRead<T> read)
{
    public DbtCloudOperation Operation { get; } = operation;

    public AnswerShape Shape { get; } = shape;

    public JsonElementRead<T> Read { get; } = read;

    public ValueTask<T> ReadOneAsync(ReceivedAnswer received, CancellationToken cancellationToken)
        => AnswerReader.ReadOneAsync(received.Message, this, cancellationToken);

    public ValueTask<RowsAnswer<T>> ReadRowsAsync(ReceivedAnswer received, CancellationToken cancellationToken)
        => AnswerReader.ReadRowsAsync(received, this, cancellationToken);
}
