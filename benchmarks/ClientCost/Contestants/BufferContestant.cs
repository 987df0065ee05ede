using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DbtCloud.Benchmarks.ClientCost.Contestants;

/// <summary>The floor's own types and source-generated code, but the body is gathered in a pooled buffer first: what streaming is worth.</summary>
internal sealed class BufferContestant(Uri address) : RawContestant(address)
{
    protected override async Task<T> ParseAsync<T>(HttpContent content, JsonTypeInfo<T> type)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)content.Headers.ContentLength!.Value + 1);
        try
        {
            await using Stream body = await content.ReadAsStreamAsync();
            int length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false);
            return JsonSerializer.Deserialize(buffer.AsSpan(0, length), type)!;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
