namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>One of the values of a <see cref="Choice"/>, and when it is the one.</summary>
internal readonly struct Alternative(Guards guards, Value value)
{
    public Guards Guards { get; } = guards;

    public Value Value { get; } = value;
}
