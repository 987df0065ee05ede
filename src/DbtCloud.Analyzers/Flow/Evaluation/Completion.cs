namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>How a statement ends.</summary>
internal enum Completion
{
    Next,
    Break,
    Continue,
    Exit,
}
