using System.Buffers;

namespace DbtCloud.Artifacts;

/// <summary>Writes a stream to a file that has its name only once it is whole and on the disk.</summary>
internal static class ArtifactFile
{
    private const int BufferSize = 80 * 1024;

    public static async Task<long> SaveAsync(Stream source, string destination, ArtifactDownloadOptions options, CancellationToken cancellationToken)
    {
        string directory = Path.GetDirectoryName(destination)!;
        Directory.CreateDirectory(directory);
        string temporary = Path.Combine(directory, $".{Path.GetFileName(destination)}.{Guid.NewGuid():N}.partial");
        bool moved = false;
        try
        {
            long length = await CopyAsync(source, temporary, options.Progress, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            Move(temporary, destination, options.Overwrite);
            moved = true;
            return length;
        }
        finally
        {
            if (!moved)
            {
                File.Delete(temporary);
            }
        }
    }

    private static async Task<long> CopyAsync(Stream source, string path, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            using FileStream file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, useAsync: true);
            long length = 0;
#if NET
            while (await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is int read and > 0)
            {
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
#else
            while (await source.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false) is int read and > 0)
            {
                await file.WriteAsync(buffer, 0, read, cancellationToken).ConfigureAwait(false);
#endif
                length += read;
                progress?.Report(length);
            }

            // On the disk before it gets its name: after a crash there is the whole file or none.
            file.Flush(flushToDisk: true);
            return length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void Move(string temporary, string destination, bool overwrite)
    {
#if NET
        File.Move(temporary, destination, overwrite);
#else
        if (overwrite && File.Exists(destination))
        {
            File.Replace(temporary, destination, destinationBackupFileName: null);
        }
        else
        {
            File.Move(temporary, destination);
        }
#endif
    }
}
