using DbtCloud.Models;

namespace DbtCloud;

/// <summary>The record of one rotation: whoever reads it can go on from it, and knows which token works.</summary>
public sealed record DbtTokenRotation
{
    /// <summary>Gets how far it is.</summary>
    public required DbtTokenRotationStep Step { get; init; }

    /// <summary>Gets the user whose token it is.</summary>
    public required UserId UserId { get; init; }

    /// <summary>Gets the id of the token that is replaced.</summary>
    public required PersonalAccessTokenId OldId { get; init; }

    /// <summary>Gets the name of the new token; no other token of the user has it.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the id of the new token; null before it is there.</summary>
    public PersonalAccessTokenId? NewId { get; init; }

    /// <summary>Gets the new token; null before it is there.</summary>
    public DbtToken? NewToken { get; init; }

    /// <summary>Gets the token that this record says to use: the new one once it is known to work, else null for the one before.</summary>
    public DbtToken? TokenInUse => Step >= DbtTokenRotationStep.Switched ? NewToken : null;
}
