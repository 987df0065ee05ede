namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>A place in the <see cref="Store"/>. Owners are frames, objects, or the ids of keys; members are symbols or names.</summary>
internal readonly struct Slot(object owner, object member) : IEquatable<Slot>
{
    public object Owner { get; } = owner;

    public object Member { get; } = member;

    public bool Equals(Slot other) => Owner.Equals(other.Owner) && Member.Equals(other.Member);

    public override bool Equals(object? obj) => obj is Slot other && Equals(other);

    public override int GetHashCode() => (Owner.GetHashCode() * 397) ^ Member.GetHashCode();
}
