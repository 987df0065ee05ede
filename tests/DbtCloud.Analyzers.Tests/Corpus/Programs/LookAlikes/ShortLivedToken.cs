using System.Net.Http.Headers;

public interface IBroker
{
    Task<string> IssueAsync(CancellationToken cancellationToken);
}

public sealed class Calls(HttpClient http, IBroker broker)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        string first = await broker.IssueAsync(cancellationToken);
        await SendAsync(70403103922125, first, cancellationToken);
        string second = await broker.IssueAsync(cancellationToken);
        await SendAsync(70403103922126, second, cancellationToken);
    }

    private async Task SendAsync(long account, string token, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"https://ab123.us1.dbt.com/api/v2/accounts/{account}/jobs/");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
