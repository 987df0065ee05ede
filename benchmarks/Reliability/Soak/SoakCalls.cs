using System.Collections.Concurrent;
using DbtCloud.Models;

namespace DbtCloud.Benchmarks.Reliability.Soak;

/// <summary>What a program does with the client all day.</summary>
internal sealed class SoakCalls(DbtCloudClient client, JobId job, Action<Exception> onUnexpected)
{
    private static readonly RunWaitOptions Wait = new() { MinInterval = TimeSpan.FromSeconds(1), Timeout = TimeSpan.FromSeconds(60) };

    private readonly ConcurrentDictionary<string, int> errors = new();
    private long calls;
    private int underWay;
    private int most;
    private RunId lastRun;

    public long Count => Interlocked.Read(ref calls);

    public IEnumerable<(string Name, int Count)> Errors => errors.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));

    /// <summary>Gets how many calls are under way now.</summary>
    public int UnderWay => Volatile.Read(ref underWay);

    /// <summary>Gives the most calls that were under way at once since it was asked last.</summary>
    public int TakeMost() => Interlocked.Exchange(ref most, 0);

    public async Task CallAsync(int number, CancellationToken cancellationToken)
    {
        int now = Interlocked.Increment(ref underWay);
        for (int known = Volatile.Read(ref most); now > known; known = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, now, known);
        }

        try
        {
            await CallOneAsync(number, cancellationToken);
        }
        catch (DbtCloudException error)
        {
            // Faults that outlast the retries: counted, and part of the day.
            errors.AddOrUpdate(error.GetType().Name, 1, static (_, count) => count + 1);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested || number % 50 == 17)
        {
            // The end of the soak, or the caller that loses patience.
        }
        catch (Exception error)
        {
            onUnexpected(error);
        }

        Interlocked.Decrement(ref underWay);
        Interlocked.Increment(ref calls);
    }

    private async Task CallOneAsync(int number, CancellationToken cancellationToken)
    {
        switch (number % 50)
        {
            case 0:
                lastRun = (await client.Jobs.RunAsync(job, new TriggerRunOptions { Cause = $"soak {number}" }, Wait, cancellationToken: cancellationToken)).Id;
                break;
            case 10 when lastRun != default:
                await using (Stream manifest = await client.Runs.OpenArtifactAsync(lastRun, "manifest.json", cancellationToken: cancellationToken))
                {
                    await manifest.CopyToAsync(Stream.Null, cancellationToken);
                }

                break;
            case 17:
                using (CancellationTokenSource impatient = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken))
                {
                    impatient.CancelAfter(TimeSpan.FromMilliseconds(2));
                    await client.Runs.ListAsync(new RunListOptions { Limit = 100 }, impatient.Token).FirstAsync(impatient.Token);
                }

                break;
            case 20 when lastRun != default:
                await foreach (string line in client.Runs.FollowLogAsync(lastRun, Wait, cancellationToken))
                {
                    _ = line.Length;
                }

                break;
            case 30:
                await client.Runs.ListAsync(new RunListOptions { Limit = 20 }, cancellationToken).Take(30).CountAsync(cancellationToken);
                break;
            case 40:
                await client.GetAccountAsync(cancellationToken);
                break;
            default:
                await client.Jobs.GetAsync(job, cancellationToken: cancellationToken);
                break;
        }
    }
}
