using System.Net;
using System.Text;

public sealed class FakeDbt : IDisposable
{
    private readonly HttpListener listener = new();

    public FakeDbt(int port)
    {
        listener.Prefixes.Add($"http://localhost:{port}/api/v2/accounts/");
        listener.Prefixes.Add($"http://localhost:{port}/api/v2/users/");
        listener.Start();
    }

    public async Task ServeOneAsync()
    {
        HttpListenerContext context = await listener.GetContextAsync();
        string? token = context.Request.Headers["Authorization"];
        byte[] body = Encoding.UTF8.GetBytes(token == "Bearer good" ? "{\"data\":[]}" : "{\"data\":null}");
        context.Response.StatusCode = token is null ? 401 : 200;
        await context.Response.OutputStream.WriteAsync(body);
        context.Response.Close();
    }

    public void Dispose() => listener.Close();
}
