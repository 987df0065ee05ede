using Microsoft.Extensions.Options;

namespace DbtCloud.Emulator.Kit;

/// <summary>Moves registered accounts over to their counterparts in an emulator, after everything else has configured them.</summary>
internal sealed class PointAtEmulator(DbtCloudEmulator emulator, bool keepTokens) : IPostConfigureOptions<DbtAccountOptions>
{
    public void PostConfigure(string? name, DbtAccountOptions options)
    {
        EmulatedAccount account = Counterpart(name, options);
        options.AccountId = account.AccountId;
        options.AccessUrl = account.AccessUrl;
        if (keepTokens || (options.Credentials is null && options.Token is { } token && emulator.Knows(token.Reveal())))
        {
            // A token of the emulator is there on purpose, a wrong one above all.
            return;
        }

        options.Credentials = null;
        options.Token = new DbtToken(account.PersonalAccessToken);
    }

    private EmulatedAccount Counterpart(string? key, DbtAccountOptions options)
        => emulator.Accounts.FirstOrDefault(account => account.AccountId == options.AccountId)
        ?? emulator.Accounts.FirstOrDefault(account => string.Equals(account.Name, key, StringComparison.OrdinalIgnoreCase))
        ?? throw new InvalidOperationException(
            $"The emulator has no account for the registered '{key}' ({options.AccountId}). Add it: emulator.AddAccount(\"{key}\"), or with the same id: "
            + $"emulator.AddAccount(\"{key}\", account => account.AccountId = {options.AccountId}).");
}
