namespace DbtCloud;

/// <summary>The base of every error that this client raises.</summary>
/// <param name="message">What happened and what to do next.</param>
/// <param name="innerException">What caused it.</param>
public class DbtCloudException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    private DbtAccount? account;
    private string? endpoint;

    /// <summary>Gets the account that the call was for; null where no single account is concerned.</summary>
    public DbtAccount? Account
    {
        get => account;
        init => account = value;
    }

    /// <summary>Gets method and path of the call, for example <c>GET /api/v2/accounts/1/jobs/</c>; null where no request is concerned.</summary>
    public string? Endpoint
    {
        get => endpoint;
        init => endpoint = value;
    }

    private protected void Concern(DbtAccount? account, string? endpoint)
    {
        this.account = account;
        this.endpoint = endpoint;
    }
}
