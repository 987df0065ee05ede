using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

public sealed class Client(HttpClient http, ILogger<Client> logger)
{
    public async Task<string> JobsAsync(string token, CancellationToken cancellationToken)
    {
        logger.LogInformation("Cancellation {Token}", cancellationToken);
        string continuation = "next-page-token";
        logger.LogInformation("Continuation token {Token}", continuation);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        string body = await http.GetStringAsync("https://ab123.us1.dbt.com/api/v2/accounts/70403103922125/jobs/", cancellationToken);
        logger.LogInformation("Token endpoint answered {Length}", body.Length);
        return body;
    }
}
