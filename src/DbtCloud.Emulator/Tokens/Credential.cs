using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Tokens;

/// <summary>One secret and what it opens.</summary>
internal sealed class Credential(TokenKind kind, AccountState account, JsonObject record)
{
    public TokenKind Kind { get; } = kind;

    public AccountState Account { get; } = account;

    /// <summary>The row that the token's own endpoints show.</summary>
    public JsonObject Record { get; } = record;

    public long? UserId => Kind == TokenKind.Personal ? Record.Number("user_id") : null;

    public bool IsActive => !Record.IsDeleted();

    public string Name => Record.Text("name") ?? "";
}
