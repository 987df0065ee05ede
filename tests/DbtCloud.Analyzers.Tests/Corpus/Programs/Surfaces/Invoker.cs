using System.Net.Http.Headers;

public sealed class Raw : IDisposable
{
    private readonly HttpMessageInvoker invoker = new(new SocketsHttpHandler());
    private readonly string? token = Environment.GetEnvironmentVariable("DBT_TOKEN");

    public async Task<int> CompareAsync(CancellationToken cancellationToken)
    {
        using HttpResponseMessage one = await invoker.SendAsync(Build("70403103922125"), cancellationToken);
        using HttpResponseMessage two = await invoker.SendAsync(Build("70403103922126"), cancellationToken); // expect: DBTC1001
        return (int)one.StatusCode - (int)two.StatusCode;
    }

    public void Dispose() => invoker.Dispose();

    private HttpRequestMessage Build(string account)
    {
        HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }
}
