using System.Security.Cryptography;
using System.Text;

namespace DbtCloud.AspNetCore.Webhooks;

/// <summary>What dbt sends: a body and its signature.</summary>
internal static class SignedBody
{
    public const string Secret = "secret-of-spice";

    public static string Event(string eventId, DateTimeOffset timestamp, string type = "job.run.completed", long accountId = 1, string webhookId = "wsu_1")
        => $$$"""
        {"accountId":{{{accountId}}},"webhookId":"{{{webhookId}}}","eventId":"{{{eventId}}}","timestamp":"{{{timestamp.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffffff}}}00Z","eventType":"{{{type}}}","webhookName":"test","data":{"jobId":"123","runId":"12345","runStatus":"Success","runStatusCode":10}}
        """;

    public static string Sign(string body, string secret = Secret)
        => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)));

    public static HttpRequestMessage Request(string path, string body, string? signature)
    {
        HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", signature);
        }

        return request;
    }
}
