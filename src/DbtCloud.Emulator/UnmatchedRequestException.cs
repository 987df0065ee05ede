namespace DbtCloud.Emulator;

/// <summary>The code under test sent requests that no operation of the API matches.</summary>
public sealed class UnmatchedRequestException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="UnmatchedRequestException"/> class.</summary>
    /// <param name="requests">The requests.</param>
    public UnmatchedRequestException(IReadOnlyList<JournalEntry> requests)
        : base(Describe(requests)) => Requests = requests;

    /// <summary>Gets the requests.</summary>
    public IReadOnlyList<JournalEntry> Requests { get; }

    private static string Describe(IReadOnlyList<JournalEntry> requests)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return "No operation of the dbt Cloud API matches:" + string.Concat(requests.Select(request =>
            $"{Environment.NewLine}  {request.Method} {request.Path}{Environment.NewLine}    closest: {string.Join("; ", request.Closest)}"));
    }
}
