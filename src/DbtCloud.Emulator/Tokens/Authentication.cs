using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Tokens;

/// <summary>Who is asking: the header, the host it came to, and whether the account and its user may use the API at all.</summary>
internal static class Authentication
{
    public static Credential Authenticate(World world, EmulatorRequest request)
    {
        string secret = Secret(request.Header("Authorization")) ?? throw ApiProblem.InvalidToken();
        Credential? credential = world.Tokens.Find(secret);
        if (credential is null || !credential.IsActive || !Hosts.Serves(world, request, credential.Account))
        {
            // A wrong host answers as if the token were wrong: it does not know the account's cell.
            throw ApiProblem.InvalidToken();
        }

        if (credential.Account.IsUnpaid)
        {
            throw new ApiProblem(401, "The API is not accessible to unpaid accounts.");
        }

        if (credential.UserId is { } userId && !credential.Account.HasLicense(userId))
        {
            throw ApiProblem.InvalidToken();
        }

        return credential;
    }

    /// <summary>The value after <c>Token</c> or <c>Bearer</c>, in any case; null without one of the words.</summary>
    public static string? Secret(string? header)
    {
        string[] parts = (header ?? "").Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 2 && (parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase) || parts[0].Equals("Token", StringComparison.OrdinalIgnoreCase))
            ? parts[1]
            : null;
    }
}
