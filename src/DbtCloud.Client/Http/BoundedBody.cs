namespace DbtCloud.Http;

internal static class BoundedBody
{
    /// <summary>Reads at most so many bytes of a body that may be of any size.</summary>
    public static async ValueTask<byte[]> ReadAsync(HttpContent? content, int limit, CancellationToken cancellationToken)
    {
        if (content is null)
        {
            return [];
        }

#if NET
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        using Stream stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
        byte[] buffer = new byte[4096];
        using MemoryStream body = new();
        while (body.Length < limit)
        {
            int wanted = (int)Math.Min(buffer.Length, limit - body.Length);
#if NET
            int read = await stream.ReadAsync(buffer.AsMemory(0, wanted), cancellationToken).ConfigureAwait(false);
#else
            int read = await stream.ReadAsync(buffer, 0, wanted, cancellationToken).ConfigureAwait(false);
#endif
            if (read == 0)
            {
                break;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
