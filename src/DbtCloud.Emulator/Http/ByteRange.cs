using System.Globalization;

namespace DbtCloud.Emulator.Http;

/// <summary>Cuts an answer to the part that a <c>Range</c> header asks for.</summary>
internal static class ByteRange
{
    public static EmulatorResponse Apply(EmulatorRequest request, IResponseContent content, string contentType)
    {
        EmulatorResponse whole = new() { ContentType = contentType, Content = content };
        whole.Headers["Accept-Ranges"] = "bytes";
        if (Parse(request.Header("Range"), content.Length) is not { } range)
        {
            return whole;
        }

        if (range.First >= content.Length || range.First > range.Last)
        {
            EmulatorResponse refused = new() { Status = 416, ContentType = null };
            refused.Headers["Content-Range"] = string.Create(CultureInfo.InvariantCulture, $"bytes */{content.Length}");
            return refused;
        }

        EmulatorResponse part = new() { Status = 206, ContentType = contentType, Content = new ContentPart(content, range.First, range.Last - range.First + 1) };
        part.Headers["Accept-Ranges"] = "bytes";
        part.Headers["Content-Range"] = string.Create(CultureInfo.InvariantCulture, $"bytes {range.First}-{range.Last}/{content.Length}");
        return part;
    }

    /// <summary>One range; a header with several, or with none that makes sense, is not heeded.</summary>
    private static (long First, long Last)? Parse(string? header, long length)
    {
        if (header is null || !header.StartsWith("bytes=", StringComparison.OrdinalIgnoreCase) || header.Contains(',', StringComparison.Ordinal))
        {
            return null;
        }

        string[] ends = header[6..].Split('-');
        if (ends.Length != 2)
        {
            return null;
        }

        bool hasFirst = long.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out long first);
        bool hasLast = long.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out long last);
        return (hasFirst, hasLast) switch
        {
            (true, true) => (first, Math.Min(last, length - 1)),
            (true, false) when ends[1].Length == 0 => (first, length - 1),
            (false, true) when ends[0].Length == 0 => (Math.Max(0, length - last), length - 1),
            _ => null,
        };
    }

    private sealed class ContentPart(IResponseContent whole, long first, long count) : IResponseContent
    {
        public long Length => count;

        public ValueTask WriteAsync(Stream destination, long offset, long length, CancellationToken cancellationToken)
            => whole.WriteAsync(destination, first + offset, length, cancellationToken);
    }
}
