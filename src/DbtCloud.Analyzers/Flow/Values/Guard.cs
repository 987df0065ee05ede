using DbtCloud.Analyzers.Flow.Keys;

namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>What must hold for a branch to run: a subject is, or is not, a certain value.</summary>
internal sealed class Guard(Key subject, string expected, bool holds)
{
    public Key Subject { get; } = subject;

    public string Expected { get; } = expected;

    public bool Holds { get; } = holds;

    /// <summary>True where it says which entry of a table is meant: for one value there is one, but every entry is there to be used.</summary>
    public bool IsSelection { get; init; }

    /// <summary>True where both cannot hold at once.</summary>
    public bool Excludes(Guard other)
    {
        if (!Subject.Equals(other.Subject))
        {
            return false;
        }

        bool same = string.Equals(Expected, other.Expected, StringComparison.Ordinal);
        return same ? Holds != other.Holds : Holds && other.Holds;
    }

    public override string ToString() => $"{Subject}{(Holds ? "==" : "!=")}{Expected}";
}
