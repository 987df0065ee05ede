using System.Text;

namespace DbtCloud.Emulator.Http;

/// <summary>What a transport has to write, or to break off.</summary>
internal sealed class EmulatorResponse
{
    public int Status { get; init; } = 200;

    public string? ContentType { get; init; } = "application/json";

    public Dictionary<string, string> Headers { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    public IResponseContent Content { get; init; } = BytesContent.Empty;

    public Delivery Delivery { get; init; } = Delivery.Whole;

    /// <summary>Bytes to send before breaking off, for <see cref="Delivery.Truncated"/>.</summary>
    public long KeepBytes { get; init; }

    public static EmulatorResponse Json(int status, ReadOnlyMemory<byte> body) => new() { Status = status, Content = new BytesContent(body) };

    public static EmulatorResponse Text(int status, string contentType, string body)
        => new() { Status = status, ContentType = contentType, Content = new BytesContent(Encoding.UTF8.GetBytes(body)) };

    public static EmulatorResponse Empty(int status) => new() { Status = status, ContentType = null };

    public EmulatorResponse Broken(Delivery delivery, long keepBytes = 0) => new()
    {
        Status = Status,
        ContentType = ContentType,
        Headers = Headers,
        Content = Content,
        Delivery = delivery,
        KeepBytes = keepBytes,
    };
}
