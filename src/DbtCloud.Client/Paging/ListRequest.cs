using DbtCloud.Http;
using DbtCloud.Json;
using DbtCloud.Operations;

namespace DbtCloud.Paging;

/// <summary>What is needed to read a list page by page.</summary>
internal sealed class ListRequest<T>(DbtCloudTransport transport, DbtCloudOperation operation, string path, AnswerShape shape, JsonElementRead<T> read)
{
    public DbtCloudTransport Transport { get; } = transport;

    public DbtCloudOperation Operation { get; } = operation;

    /// <summary>The path with the query, but for the paging parameters.</summary>
    public string Path { get; } = path;

    public AnswerShape Shape { get; } = shape;

    public JsonElementRead<T> Read { get; } = read;

    /// <summary>The page size to ask for; null to leave it to the server.</summary>
    public int? Limit { get; init; }

    /// <summary>The rows to leave out at the beginning.</summary>
    public long Offset { get; init; }

    /// <summary>Whether the published API has limit and offset for this list.</summary>
    public bool Pages { get; init; }
}
