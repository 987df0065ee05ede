using DbtCloud.Models;
using Microsoft.Extensions.Logging;

namespace DbtCloud.Telemetry;

/// <summary>Every message that the client logs. Ids are documented in docs/observability.md and never change their meaning.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "{Endpoint} of account {Account} answered {Status} after {Attempts} attempt(s) in {Milliseconds} ms.")]
    public static partial void Answered(ILogger logger, string endpoint, DbtAccount account, int status, int attempts, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Endpoint} of account {Account} failed after {Attempts} attempt(s): {Error}.")]
    public static partial void Failed(ILogger logger, string endpoint, DbtAccount account, int attempts, string error);

    [LoggerMessage(3, LogLevel.Information, "{Endpoint} of account {Account} is repeated after attempt {Attempt} gave {Reason}; next attempt in {Delay}.")]
    public static partial void Retrying(ILogger logger, string endpoint, DbtAccount account, int attempt, string reason, TimeSpan delay);

    [LoggerMessage(4, LogLevel.Warning, "Account {Account} has used up its requests: all of its calls wait until {Until}.")]
    public static partial void Paused(ILogger logger, DbtAccount account, DateTimeOffset until);

    [LoggerMessage(5, LogLevel.Error, "A request of account {Account} was refused and not sent: {Reason}")]
    public static partial void Refused(ILogger logger, DbtAccount account, string reason);

    [LoggerMessage(6, LogLevel.Warning, "The answer to a trigger of job {JobId} of account {Account} was lost: looking for a run with {Marker} in its cause.")]
    public static partial void TriggerLost(ILogger logger, JobId jobId, DbtAccount account, string marker);

    [LoggerMessage(7, LogLevel.Warning, "Job {JobId} of account {Account} is triggered again: {Settled} after the answer was lost, no run has {Marker} in its cause.")]
    public static partial void TriggerSentAgain(ILogger logger, JobId jobId, DbtAccount account, string marker, TimeSpan settled);

    [LoggerMessage(8, LogLevel.Information, "Account {Account} uses the token that its rotation made; the old one is removed next.")]
    public static partial void TokenRotated(ILogger logger, DbtAccount account);

    [LoggerMessage(9, LogLevel.Warning, "Account {Account} is registered with {Host}, a shared or deprecated host that rejects good tokens. Use the account's own access URL, of the form {AccessUrlForm} (Account settings, Access URLs).")]
    public static partial void SharedHost(ILogger logger, DbtAccount account, string host, string accessUrlForm);

    [LoggerMessage(10, LogLevel.Warning, "Account {Account} uses a personal access token in the Production environment: it ends with its user's licence. dbt's guidance is a service token for production.")]
    public static partial void PersonalTokenInProduction(ILogger logger, DbtAccount account);

    [LoggerMessage(11, LogLevel.Warning, "Account {Account} has a token that is declared as {Declared} and has the prefix of the kind {Prefix}: nothing is refused for its kind. Correct TokenKind, or the token.")]
    public static partial void KindInDoubt(ILogger logger, DbtAccount account, DbtTokenKind declared, DbtTokenKind prefix);

    [LoggerMessage(12, LogLevel.Warning, "Account {Account} could not be verified at start, which goes on: {Reason}")]
    public static partial void NotVerified(ILogger logger, DbtAccount account, string reason);

    [LoggerMessage(13, LogLevel.Warning, "Account {Account} is registered with {Host}, and says that its prefix is {Prefixes}. Use its own access URL: {AccessUrl}.")]
    public static partial void OtherPrefix(ILogger logger, DbtAccount account, string host, string prefixes, string accessUrl);

    [LoggerMessage(14, LogLevel.Warning, "The circuit of account {Account} is broken: nearly all attempts failed, and calls fail at once for {Duration}.")]
    public static partial void CircuitBroken(ILogger logger, DbtAccount account, TimeSpan duration);

    [LoggerMessage(15, LogLevel.Information, "The circuit of account {Account} is closed again: calls are sent.")]
    public static partial void CircuitClosed(ILogger logger, DbtAccount account);
}
