using DbtCloud.Webhooks;
using Microsoft.Extensions.DependencyInjection;

namespace DbtCloud.AspNetCore;

/// <summary>Tells those who wait for a run that it has changed, as soon as its webhook is there.</summary>
internal sealed class RunNotices(IServiceProvider services)
{
    public void Tell(DbtWebhookEvent webhookEvent)
    {
        // Receiving webhooks needs no client: an application may have none.
        if (webhookEvent.Data?.RunId is not { } runId || services.GetService<IDbtCloudClientFactory>() is not { } clients)
        {
            return;
        }

        foreach (DbtAccount account in clients.Accounts)
        {
            if (account.Id == webhookEvent.AccountId)
            {
                clients.GetClient(account.Key!).Runs.Notice(runId);
            }
        }
    }
}
