namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>A rule at a line: what a program expects, and what the analyzers said.</summary>
internal sealed record Finding(string File, int Line, string Rule) : IComparable<Finding>
{
    public int CompareTo(Finding? other) =>
        other is null ? 1 : (File, Line, Rule).CompareTo((other.File, other.Line, other.Rule));

    public override string ToString() => $"{File}({Line}): {Rule}";
}
