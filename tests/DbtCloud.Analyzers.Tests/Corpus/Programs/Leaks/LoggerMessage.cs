using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

public sealed class Client(HttpClient http, ILogger<Client> logger)
{
    private static readonly Action<ILogger, string, Exception?> LogCall =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(1, "call"), "Calling {Url}");

    public async Task<string> JobsAsync(string token)
    {
        string header = "Bearer " + token;
        string url = "https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/";
        LogCall(logger, url, null);
        logger.LogTrace("GET {Url} with {Header}", url, header); // expect: DBTC1003
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("Authorization", header);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
