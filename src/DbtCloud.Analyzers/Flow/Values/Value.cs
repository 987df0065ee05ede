namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>What the evaluator knows of a value at run time. Immutable; what can change lies in the <see cref="Evaluation.Store"/>.</summary>
internal abstract class Value
{
    /// <summary>True where both are certainly the same at run time.</summary>
    public abstract bool SameAs(Value other);
}
