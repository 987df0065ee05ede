using System.Globalization;
using DbtCloud.ApiModel.Model;
using DbtCloud.Emulator.Envelopes;
using DbtCloud.Emulator.Faults;
using DbtCloud.Emulator.Queries;
using DbtCloud.Emulator.Resources;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;
using DbtCloud.Emulator.Tokens;

namespace DbtCloud.Emulator.Http;

/// <summary>Takes a request through journal, misbehaviour, authentication, limits and permissions to its handler.</summary>
internal sealed class RequestPipeline(World world, RequestJournal journal, FaultPlan faults)
{
    private const int MaximumPathLength = 16 * 1024;

    private static RouteTable Routes => ResourceCatalog.Routes;

    public async Task<EmulatorResponse> SendAsync(EmulatorRequest request, CancellationToken cancellationToken)
    {
        JournalEntry entry = journal.Record(request);
        IReadOnlyList<string> segments = Segments(request.RawPath);
        Describe(entry, request, segments);
        IReadOnlyList<Fault> taken = faults.Take(entry);
        await BeLateAsync(taken.Where(fault => !fault.AfterActing), entry, cancellationToken).ConfigureAwait(false);

        EmulatorResponse response;
        if (taken.FirstOrDefault(fault => fault.Kind != FaultKind.Latency) is { } fault)
        {
            entry.Fault = fault.Kind;
            response = Misbehaviour.Apply(world, fault, entry, () => Answer(request, entry, segments));
        }
        else
        {
            response = Answer(request, entry, segments);
        }

        await BeLateAsync(taken.Where(fault => fault.AfterActing), entry, cancellationToken).ConfigureAwait(false);
        entry.StatusCode = response.Delivery == Delivery.Reset ? 0 : response.Status;
        return response;
    }

    private async Task BeLateAsync(IEnumerable<Fault> faults, JournalEntry entry, CancellationToken cancellationToken)
    {
        foreach (Fault latency in faults.Where(fault => fault.Kind == FaultKind.Latency))
        {
            entry.Fault = FaultKind.Latency;
            await Task.Delay(latency.Duration, world.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    private EmulatorResponse Answer(EmulatorRequest request, JournalEntry entry, IReadOnlyList<string> segments)
    {
        lock (world.Gate)
        {
            world.Agenda.RunUntil(world.Now);
            try
            {
                return Dispatch(request, entry, segments);
            }
            catch (ApiProblem problem)
            {
                return Envelope.Problem(problem);
            }
            finally
            {
                world.Pump();
            }
        }
    }

    private EmulatorResponse Dispatch(EmulatorRequest request, JournalEntry entry, IReadOnlyList<string> segments)
    {
        if (request.BodyTooLarge)
        {
            throw new ApiProblem(413, "The request body is too large.");
        }

        if (request.RawPath.Length + request.RawQuery.Length > MaximumPathLength)
        {
            throw new ApiProblem(414, "The requested address is too long.");
        }

        if (segments.Count == 0)
        {
            // A large orchestrator tests its connection with GET /.
            return EmulatorResponse.Text(200, "text/html; charset=utf-8", "<!doctype html><title>dbt</title>");
        }

        RouteMatch? match = Routes.Match(request.Method, segments);
        entry.IsUnmatched = match?.Route is null;
        if (match is null)
        {
            entry.Closest = [.. Routes.Nearest(request.Method, segments).Select(operation => operation.Key)];
            throw ApiProblem.NotFound();
        }

        if (match.Route is not { } route)
        {
            entry.Closest = [.. match.Methods.Select(method => $"{method} {request.RawPath}")];
            ApiProblem refused = new(405, $"Method \"{request.Method}\" not allowed.");
            refused.Headers["Allow"] = string.Join(", ", match.Methods);
            throw refused;
        }

        entry.Operation = route.Operation.Name;
        Credential caller = Authentication.Authenticate(world, request);
        RateLimit.Check(world, caller.Account);
        CheckAccount(match, caller);
        IpRestrictions.Check(request, caller);
        RequestContext context = new()
        {
            World = world,
            Caller = caller,
            Operation = route.Operation,
            Values = match.Values,
            Request = request,
            Query = new QueryString(request.RawQuery),
        };
        caller.Record["last_used"] = Timestamps.Text(world.Now);
        if (route.Handler is not { } handler)
        {
            throw new ApiProblem(501, $"The emulator does not model '{route.Operation.Name}' ({route.Operation.Key}).");
        }

        Permissions.Check(context);

        EmulatorResponse response = handler(context);
        entry.Acted = true;
        return response;
    }

    private static void CheckAccount(RouteMatch match, Credential caller)
    {
        // Whether the other account exists makes no difference: the answer is about the token.
        if (match.Values.TryGetValue("account_id", out string? text)
            && (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long id) || id != caller.Account.Id))
        {
            throw long.TryParse(text, out _) ? ApiProblem.WrongAccount() : ApiProblem.NotFound();
        }
    }

    private void Describe(JournalEntry entry, EmulatorRequest request, IReadOnlyList<string> segments)
    {
        if (segments is [_, _, "accounts", var account, ..] && long.TryParse(account, NumberStyles.None, CultureInfo.InvariantCulture, out long id))
        {
            entry.PathAccountId = id;
        }

        if (Authentication.Secret(request.Header("Authorization")) is { } secret)
        {
            lock (world.Gate)
            {
                if (world.Tokens.Find(secret) is { } credential)
                {
                    entry.TokenAccountId = credential.Account.Id;
                    entry.TokenKind = credential.Kind;
                }
            }
        }
    }

    private static string[] Segments(string rawPath)
        => [.. rawPath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Decode)];

    // A broken escape is a name that nothing has; it must not end the request.
    private static string Decode(string segment) => Uri.UnescapeDataString(segment);
}
