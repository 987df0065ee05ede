using DbtCloud.Http;
using DbtCloud.Models;
using DbtCloud.Runs;
using DbtCloud.Telemetry;

namespace DbtCloud.Credentials;

/// <summary>One rotation, from wherever the record says that it is.</summary>
internal sealed class TokenRotation(AccountTransport transport, PersonalAccessTokensOperations tokens, IDbtTokenStore store, DbtTokenRotationOptions options)
{
    private static readonly TimeSpan DrainPause = TimeSpan.FromMilliseconds(50);

    private DbtAccount Account => transport.Account;

    public async Task<DbtTokenRotation> RunAsync(UserId userId, PersonalAccessTokenId id, CancellationToken cancellationToken)
    {
        DbtTokenRotation? last = await store.ReadAsync(Account, cancellationToken).ConfigureAwait(false);
        DbtTokenRotation rotation = last is { Step: not DbtTokenRotationStep.Finished } ? last : await BeginAsync(userId, id, cancellationToken).ConfigureAwait(false);
        if (rotation.Step == DbtTokenRotationStep.Creating)
        {
            await RemoveLostAsync(rotation, cancellationToken).ConfigureAwait(false);
            rotation = await CreateAsync(rotation, cancellationToken).ConfigureAwait(false);
        }

        if (rotation.Step == DbtTokenRotationStep.Stored)
        {
            rotation = await SwitchAsync(rotation, cancellationToken).ConfigureAwait(false);
        }

        return rotation.Step == DbtTokenRotationStep.Switched ? await FinishAsync(rotation, cancellationToken).ConfigureAwait(false) : rotation;
    }

    private async Task<DbtTokenRotation> BeginAsync(UserId userId, PersonalAccessTokenId id, CancellationToken cancellationToken)
    {
        PersonalAccessToken old = await tokens.GetAsync(userId, id, cancellationToken: cancellationToken).ConfigureAwait(false);
        return await WriteAsync(
            new DbtTokenRotation { Step = DbtTokenRotationStep.Creating, UserId = userId, OldId = id, Name = NewName(options.Name ?? old.Name) },
            cancellationToken).ConfigureAwait(false);
    }

    // The secret of a token whose answer was lost is lost as well; its name is in the record.
    private async Task RemoveLostAsync(DbtTokenRotation rotation, CancellationToken cancellationToken)
    {
        await foreach (PersonalAccessToken token in tokens.ListAsync(rotation.UserId, cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            if (string.Equals(token.Name, rotation.Name, StringComparison.Ordinal) && token.Id != rotation.OldId)
            {
                await RemoveAsync(rotation.UserId, token.Id, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<DbtTokenRotation> CreateAsync(DbtTokenRotation rotation, CancellationToken cancellationToken)
    {
        PersonalAccessToken created = await tokens
            .CreateAsync(rotation.UserId, new PersonalAccessTokenCreateOptions { Name = rotation.Name }, cancellationToken).ConfigureAwait(false);
        DbtToken secret = created.TokenString is { Length: > 0 } text
            ? new DbtToken(text, DbtTokenKind.Personal)
            : throw new DbtCloudTransportException($"The answer to the creation of a token of account {Account} holds no secret.") { Account = Account };
        return await WriteAsync(rotation with { Step = DbtTokenRotationStep.Stored, NewId = created.Id, NewToken = secret }, cancellationToken).ConfigureAwait(false);
    }

    private async Task<DbtTokenRotation> SwitchAsync(DbtTokenRotation rotation, CancellationToken cancellationToken)
    {
        PersonalAccessTokensOperations withNew = new(transport.With(rotation.NewToken!));
        try
        {
            await withNew.GetAsync(rotation.UserId, rotation.NewId!.Value, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (DbtCloudApiException refused) when (refused is DbtCloudAuthenticationException or DbtCloudForbiddenException or DbtCloudNotFoundException)
        {
            // It will never work: the next call begins with another one, after it has removed this one by its name.
            await WriteAsync(rotation with { Step = DbtTokenRotationStep.Creating, NewId = null, NewToken = null }, cancellationToken).ConfigureAwait(false);
            throw;
        }

        return await WriteAsync(rotation with { Step = DbtTokenRotationStep.Switched }, cancellationToken).ConfigureAwait(false);
    }

    private async Task<DbtTokenRotation> FinishAsync(DbtTokenRotation rotation, CancellationToken cancellationToken)
    {
        DbtToken? old = transport.Credential.Replace(rotation.NewToken!);
        Log.TokenRotated(transport.Services.Logger, Account);
        if (options.KeepOldFor > TimeSpan.Zero)
        {
            await transport.Services.Time.PauseAsync(options.KeepOldFor, cancellationToken).ConfigureAwait(false);
        }

        long start = transport.Services.Time.GetTimestamp();
        while (old is { InFlight: > 0 } && transport.Services.Time.GetElapsedTime(start) < options.DrainTime)
        {
            await transport.Services.Time.PauseAsync(DrainPause, cancellationToken).ConfigureAwait(false);
        }

        await RemoveAsync(rotation.UserId, rotation.OldId, cancellationToken).ConfigureAwait(false);
        return await WriteAsync(rotation with { Step = DbtTokenRotationStep.Finished }, cancellationToken).ConfigureAwait(false);
    }

    private async Task RemoveAsync(UserId userId, PersonalAccessTokenId id, CancellationToken cancellationToken)
    {
        try
        {
            await tokens.DeleteAsync(userId, id, cancellationToken).ConfigureAwait(false);
        }
        catch (DbtCloudNotFoundException)
        {
            // It was removed before the rotation was broken off.
        }
    }

    private async Task<DbtTokenRotation> WriteAsync(DbtTokenRotation rotation, CancellationToken cancellationToken)
    {
        await store.WriteAsync(Account, rotation, cancellationToken).ConfigureAwait(false);
        return rotation;
    }

    // A name that was made unique before gets new digits instead of more and more of them.
    private static string NewName(string? name)
    {
        const int Digits = 8;
        string given = name is { Length: > 0 } ? name : "rotated";
        int mark = given.LastIndexOf(" #", StringComparison.Ordinal);
        bool isMarked = mark >= 0 && mark + 2 + Digits == given.Length && given.Skip(mark + 2).All(static letter => letter is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
        return $"{(isMarked ? given[..mark] : given)} #{Guid.NewGuid().ToString("N")[..Digits]}";
    }
}
