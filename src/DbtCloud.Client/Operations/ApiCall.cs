using DbtCloud.Http;
using DbtCloud.Json;
using DbtCloud.Paging;

namespace DbtCloud.Operations;

/// <summary>What every typed operation ends in.</summary>
internal static class ApiCall
{
    /// <summary>Calls an operation that answers with one thing.</summary>
    public static Task<T> ReadAsync<T>(
        DbtCloudTransport transport,
        DbtCloudOperation operation,
        string path,
        HttpContent? body,
        AnswerShape shape,
        JsonElementRead<T> read,
        CancellationToken cancellationToken)
    {
        DbtCloudAnswer<T> answer = new(operation, shape, read);
        return transport.ReadAsync(Request(operation, path, body), operation, answer.ReadOneAsync, cancellationToken);
    }

    /// <summary>Calls an operation that answers with rows, all of them at once.</summary>
    public static async Task<IReadOnlyList<T>> ReadListAsync<T>(
        DbtCloudTransport transport,
        DbtCloudOperation operation,
        string path,
        HttpContent? body,
        AnswerShape shape,
        JsonElementRead<T> read,
        CancellationToken cancellationToken)
    {
        DbtCloudAnswer<T> answer = new(operation, shape, read);
        RowsAnswer<T> rows = await transport.ReadAsync(Request(operation, path, body), operation, answer.ReadRowsAsync, cancellationToken).ConfigureAwait(false);
        return rows.Rows;
    }

    /// <summary>Reads one page of a list.</summary>
    public static Task<RowsAnswer<T>> ReadRowsAsync<T>(
        DbtCloudTransport transport,
        DbtCloudOperation operation,
        string path,
        AnswerShape shape,
        JsonElementRead<T> read,
        CancellationToken cancellationToken)
    {
        DbtCloudAnswer<T> answer = new(operation, shape, read);
        return transport.ReadAsync(Request(operation, path, null), operation, answer.ReadRowsAsync, cancellationToken);
    }

    /// <summary>Calls an operation whose answer does not matter: none, or the object that was deleted.</summary>
    public static async Task SendAsync(DbtCloudTransport transport, DbtCloudOperation operation, string path, HttpContent? body, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await transport.SendAsync(Request(operation, path, body), operation, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Calls an operation that answers with a file, and leaves the file to be read as a stream.</summary>
    public static async Task<Stream> OpenAsync(DbtCloudTransport transport, DbtCloudOperation operation, string path, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await transport.SendAsync(Request(operation, path, null), operation, cancellationToken).ConfigureAwait(false);
        return await OpenAsync(response, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives the body of an answer as a stream that ends the answer with itself.</summary>
    public static async Task<Stream> OpenAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
#if NET
            Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
            Stream body = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
            return new AnswerStream(body, response);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    public static DbtPageable<T> List<T>(ListRequest<T> list, CancellationToken cancellationToken) => new ApiPageable<T>(list, cancellationToken);

    private static AccountRequest Request(DbtCloudOperation operation, string path, HttpContent? body)
        => new AccountRequest(operation.Verb, path) { Content = body };
}
