using DbtCloud.Http;

namespace DbtCloud;

/// <summary>
/// Remembers the answers of all calls that are made while it is open, in the flow that opened it: status, headers and request id of any
/// call, without another signature.
/// </summary>
/// <remarks>
/// <para>It follows <c>await</c> and everything that is started inside: of calls that run in parallel it remembers all; a flow of its own with a
/// capture of its own tells them apart. What other flows call meanwhile it does not see. Captures nest: the outer one sees what the inner one sees.</para>
/// <para>Open it in the method that makes the calls: opened in an asynchronous method that then returns, it ends there.</para>
/// <para>Waits for runs (<c>Runs.WaitAsync</c>) share their requests with all waits of their account, which belong to no flow.</para>
/// </remarks>
/// <example><code>
/// using DbtCloudResponseCapture capture = DbtCloudResponseCapture.Start();
/// Run run = await client.Runs.GetAsync(id);
/// logger.LogInformation("{RequestId}", capture.Last?.RequestId);
/// </code></example>
public sealed class DbtCloudResponseCapture : IDisposable
{
    private static readonly AsyncLocal<DbtCloudResponseCapture?> Innermost = new();

    private readonly object gate = new();
    private readonly Queue<DbtCloudResponse> responses = new();
    private readonly DbtCloudResponseCapture? outer;
    private readonly int capacity;
    private volatile bool closed;

    private DbtCloudResponseCapture(int capacity, DbtCloudResponseCapture? outer)
    {
        this.capacity = capacity;
        this.outer = outer;
    }

    /// <summary>Gets the answers so far, in the order of their coming, repeated attempts and errors included; the newest ones, where there were more than it keeps.</summary>
    public IReadOnlyList<DbtCloudResponse> Responses
    {
        get
        {
            lock (gate)
            {
                return responses.ToArray();
            }
        }
    }

    /// <summary>Gets the newest answer; null where none came (yet).</summary>
    public DbtCloudResponse? Last { get; private set; }

    /// <summary>Opens a capture; dispose it to end it. What it has seen stays readable.</summary>
    /// <param name="capacity">How many answers it keeps, at least 1; older ones go first, so that a list of any length needs no more memory.</param>
    /// <returns>The open capture.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is less than 1.</exception>
    public static DbtCloudResponseCapture Start(int capacity = 100)
    {
        if (capacity < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "A capture keeps at least one answer.");
        }

        DbtCloudResponseCapture capture = new(capacity, OpenFrom(Innermost.Value));
        Innermost.Value = capture;
        return capture;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        closed = true;
        if (Innermost.Value == this)
        {
            Innermost.Value = OpenFrom(outer);
        }
    }

    internal static void Report(AccountCall call, HttpResponseMessage answer)
    {
        DbtCloudResponseCapture? capture = OpenFrom(Innermost.Value);
        if (capture is null)
        {
            return;
        }

        DbtCloudResponse response = DbtCloudResponse.Of(call, answer);
        for (; capture is not null; capture = OpenFrom(capture.outer))
        {
            capture.Add(response);
        }
    }

    // Work that was started inside and goes on after the end still carries the closed capture with it.
    private static DbtCloudResponseCapture? OpenFrom(DbtCloudResponseCapture? capture)
    {
        while (capture is { closed: true })
        {
            capture = capture.outer;
        }

        return capture;
    }

    private void Add(DbtCloudResponse response)
    {
        lock (gate)
        {
            if (responses.Count == capacity)
            {
                responses.Dequeue();
            }

            responses.Enqueue(response);
            Last = response;
        }
    }
}
