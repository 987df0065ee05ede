using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace DbtCloud.AspNetCore;

/// <summary>Reads a body's raw bytes, up to a size and within a time.</summary>
internal static class WebhookBody
{
    /// <summary>Gives the body, or the status to answer where it is too large, too slow or broken.</summary>
    public static async Task<(byte[]? Body, int Status)> ReadAsync(HttpContext context, DbtWebhookOptions options, TimeProvider time)
    {
        if (context.Request.ContentLength > options.MaxBodyBytes)
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = options.MaxBodyBytes;
        }

        using CancellationTokenSource late = new(options.BodyTimeout, time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, context.RequestAborted);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Min(options.MaxBodyBytes, (int)(context.Request.ContentLength ?? 4096)) + 1);
        int length = 0;
        try
        {
            while (await context.Request.Body.ReadAsync(buffer.AsMemory(length), either.Token).ConfigureAwait(false) is int read and > 0)
            {
                length += read;
                if (length > options.MaxBodyBytes)
                {
                    return (null, StatusCodes.Status413PayloadTooLarge);
                }

                if (length == buffer.Length)
                {
                    byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Min(buffer.Length * 2, options.MaxBodyBytes + 1));
                    buffer.AsSpan(0, length).CopyTo(larger);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }
            }

            return (buffer.AsSpan(0, length).ToArray(), StatusCodes.Status200OK);
        }
        catch (BadHttpRequestException refused)
        {
            return (null, refused.StatusCode);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            return (null, StatusCodes.Status408RequestTimeout);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
