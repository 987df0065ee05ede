namespace DbtCloud;

/// <summary>One request that asks for its turn.</summary>
/// <param name="Account">The account. All keys of one account id at one access URL share a limit.</param>
/// <param name="RequestsPerMinute">How many requests a minute the account may make.</param>
/// <param name="Latest">The time after which the request need not be sent any more.</param>
public readonly record struct DbtRateLimitRequest(DbtAccount Account, int RequestsPerMinute, DateTimeOffset Latest);
