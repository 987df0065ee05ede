using DbtCloud.Emulator.Envelopes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Faults;

/// <summary>Carries faults out.</summary>
internal static class Misbehaviour
{
    private const string WrongPage = "<!doctype html><html><head><title>dbt</title></head><body><div id=\"root\"></div></body></html>";

    public static EmulatorResponse Apply(World world, Fault fault, JournalEntry entry, Func<EmulatorResponse> act)
    {
        switch (fault.Kind)
        {
            case FaultKind.RateLimit:
                return LockOut(world, fault, entry);
            case FaultKind.Html:
                return EmulatorResponse.Text(200, "text/html; charset=utf-8", WrongPage);
        }

        if (fault.ActsLater > TimeSpan.Zero)
        {
            _ = ActLaterAsync(world, fault.ActsLater, act);
        }

        EmulatorResponse? answer = fault.AfterActing ? act() : null;
        return fault.Kind switch
        {
            FaultKind.Status => WithRetryAfter(Envelope.Problem(Failure(fault.StatusCode)), fault.RetryAfter),
            FaultKind.Reset => (answer ?? EmulatorResponse.Empty(0)).Broken(Delivery.Reset),
            FaultKind.Truncate when answer is { Content.Length: > 0 } => answer.Broken(Delivery.Truncated, Math.Min(fault.KeepBytes, answer.Content.Length - 1)),
            _ => answer ?? act(),
        };
    }

    private static async Task ActLaterAsync(World world, TimeSpan later, Func<EmulatorResponse> act)
    {
        await Task.Delay(later, world.Time).ConfigureAwait(false);
        act();
    }

    private static EmulatorResponse LockOut(World world, Fault fault, JournalEntry entry)
    {
        lock (world.Gate)
        {
            if ((entry.PathAccountId ?? entry.TokenAccountId) is { } id && world.Account(id) is { } account)
            {
                account.LockedOutUntil = world.Now + fault.Duration;
            }
        }

        return WithRetryAfter(Envelope.Problem(RateLimit.Exceeded()), fault.RetryAfter);
    }

    private static ApiProblem Failure(int status) => status switch
    {
        429 => RateLimit.Exceeded(),
        >= 500 => new ApiProblem(status, "There was a server error. Please contact support!"),
        _ => new ApiProblem(status, "The request was invalid. Please double check the provided data and try again."),
    };

    private static EmulatorResponse WithRetryAfter(EmulatorResponse response, string? retryAfter)
    {
        if (retryAfter is not null)
        {
            response.Headers["Retry-After"] = retryAfter;
        }

        return response;
    }
}
