namespace DbtCloud.Json;

/// <summary>A set of members of one model, by their indexes.</summary>
/// <param name="Low">The members below <see cref="Narrow"/>.</param>
/// <param name="High">The others.</param>
internal readonly record struct MemberMask(ulong Low, ulong High = 0)
{
    /// <summary>Every model tracks so many members; one that has more carries a second word of its own.</summary>
    public const int Narrow = 62;

    /// <summary>So many members one model can have.</summary>
    public const int Wide = Narrow + 64;

    public static MemberMask All => new((1UL << Narrow) - 1, ulong.MaxValue);

    public bool IsEmpty => (Low | High) == 0;

    public static implicit operator MemberMask(ulong low) => new(low);

    public static MemberMask operator &(MemberMask left, MemberMask right) => new(left.Low & right.Low, left.High & right.High);

    public static MemberMask operator |(MemberMask left, MemberMask right) => new(left.Low | right.Low, left.High | right.High);

    public static MemberMask operator ~(MemberMask mask) => new(~mask.Low, ~mask.High);

    public static MemberMask Of(int index) => index < Narrow ? new(1UL << index) : new(0, 1UL << (index - Narrow));

    public bool Has(int index) => ((index < Narrow ? Low >> index : High >> (index - Narrow)) & 1) != 0;
}
