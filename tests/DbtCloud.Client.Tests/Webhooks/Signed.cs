using System.Security.Cryptography;
using System.Text;

namespace DbtCloud.Webhooks;

/// <summary>Makes what dbt sends: a body with its signature.</summary>
internal static class Signed
{
    public const string Secret = "shhh";

    public const string Completed = """
        {"accountId":1,"webhookId":"wsu_1","eventId":"wev_1","timestamp":"2023-01-31T19:29:35.789265936Z",
         "eventType":"job.run.completed","webhookName":"test",
         "data":{"jobId":"123","jobName":"Nightly","runId":"70403117937023","environmentId":"1234","environmentName":"Production",
          "dbtVersion":"1.0.0","projectName":"Snowflake Project","projectId":"167194","runStatus":"Success","runStatusCode":10,
          "runStatusMessage":"None","runReason":"Kicked off from the UI","runStartedAt":"2023-01-31T19:28:07Z","runFinishedAt":"2023-01-31T19:29:32Z"}}
        """;

    public static string Sign(string body, string secret = Secret)
        => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)));

    public static DbtWebhookEvent Read(string body) => DbtWebhook.Verify(Encoding.UTF8.GetBytes(body), Sign(body), Secret);
}
