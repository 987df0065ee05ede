using DbtCloud.Http;
using DbtCloud.Models;

namespace DbtCloud.Runs;

/// <summary>After a trigger whose answer was lost: looks for the run by its marker, and sends nothing a second time.</summary>
internal sealed class TriggerLookup(DbtCloudTransport transport, TimeProvider time)
{
    private const int MaxPages = 10;

    // The server may act a while after the answer was lost: the last look comes when that is over by all experience.
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8)];

    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly RunsOperations runs = new(transport);

    /// <summary>Tells whether an error leaves open what the server did.</summary>
    public static bool IsOpen(Exception error) => error switch
    {
        DbtCloudTransportException transport => transport.MayHaveActed,
        DbtCloudApiException api => (int)api.StatusCode is >= 500 or 408 or (>= 200 and < 300),
        _ => false,
    };

    public async Task<Run> FindAsync(JobId jobId, string marker, DateTimeOffset sent, Exception lost, CancellationToken cancellationToken)
    {
        foreach (TimeSpan pause in Pauses)
        {
            await time.PauseAsync(pause, cancellationToken).ConfigureAwait(false);
            try
            {
                if (await LookAsync(jobId, marker, sent, cancellationToken).ConfigureAwait(false) is { } run)
                {
                    return run;
                }
            }
            catch (DbtCloudException) when (!cancellationToken.IsCancellationRequested)
            {
                // A look that fails decides nothing; the next one may.
            }
        }

        throw new DbtCloudTriggerUnknownException(
            $"Job {jobId} of account {transport.Account} was triggered, the answer was lost, and no run with '{marker}' in its cause was found. Nothing was sent again. "
            + $"List the job's newest runs and look for '{marker}' before triggering once more.",
            jobId.Value,
            marker,
            lost)
        {
            Account = transport.Account,
        };
    }

    private async Task<Run?> LookAsync(JobId jobId, string marker, DateTimeOffset sent, CancellationToken cancellationToken)
    {
        int pages = 0;
        RunListOptions newest = new() { JobId = jobId, OrderBy = "-id", Limit = 100, IncludeRelated = ["trigger"] };
        await foreach (DbtPage<Run> page in runs.ListAsync(newest, cancellationToken).AsPages(cancellationToken).ConfigureAwait(false))
        {
            foreach (Run run in page.Items)
            {
                if (run.Trigger?.Cause?.Contains(marker) == true)
                {
                    return run;
                }
            }

            if (++pages == MaxPages || page.Items.Count == 0 || page.Items[page.Items.Count - 1].CreatedAt < sent - ClockSkew)
            {
                break;
            }
        }

        return null;
    }
}
