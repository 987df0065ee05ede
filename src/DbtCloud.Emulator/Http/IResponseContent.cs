namespace DbtCloud.Emulator.Http;

/// <summary>A body of known length of which any part can be written: what <c>Range</c> needs.</summary>
internal interface IResponseContent
{
    long Length { get; }

    ValueTask WriteAsync(Stream destination, long offset, long count, CancellationToken cancellationToken);
}
