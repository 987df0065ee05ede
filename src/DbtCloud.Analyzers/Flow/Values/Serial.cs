namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>Numbers objects and calls in the order of their making, so that what was made after a moment can be told from what was there.</summary>
internal static class Serial
{
    private static long last;

    public static long Last => Interlocked.Read(ref last);

    public static long Next() => Interlocked.Increment(ref last);
}
