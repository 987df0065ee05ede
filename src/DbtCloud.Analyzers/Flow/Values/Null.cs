namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>The null reference.</summary>
internal sealed class Null : Value
{
    public static readonly Null Value = new();

    private Null()
    {
    }

    public override bool SameAs(Value other) => other is Null;

    public override string ToString() => "null";
}
