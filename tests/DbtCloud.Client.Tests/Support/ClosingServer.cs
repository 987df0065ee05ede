using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DbtCloud.Support;

/// <summary>Answers the first request of a connection and closes it, with a FIN and without a word, after it has read the second.</summary>
internal sealed class ClosingServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private int requests;

    public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    public int Requests => Volatile.Read(ref requests);

    public static ClosingServer Start()
    {
        ClosingServer server = new();
        server.listener.Start();
        _ = server.AcceptAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Stop();
        stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync(stopping.Token));
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            NetworkStream stream = client.GetStream();
            await ReadRequestAsync(stream);
            if (Interlocked.Increment(ref requests) == 1)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"));
                await ReadRequestAsync(stream);
                Interlocked.Increment(ref requests);
            }

            client.Client.Shutdown(SocketShutdown.Both);
        }
    }

    private static async Task ReadRequestAsync(NetworkStream stream)
    {
        using StreamReader reader = new(stream, Encoding.ASCII, detectEncodingFromByteOrderMarks: false, bufferSize: 1, leaveOpen: true);
        while (await reader.ReadLineAsync() is { Length: > 0 })
        {
        }
    }
}
