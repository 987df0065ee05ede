namespace DbtCloud.Operations;

/// <summary>Puts text into paths.</summary>
internal static class PathText
{
    /// <summary>Escapes a value that is one segment of a path.</summary>
    public static string Segment(string value, string parameter)
        => string.IsNullOrEmpty(value) ? throw new ArgumentException("The value is empty.", parameter)
            : value is "." or ".." ? throw new ArgumentException("The value would lead to another path.", parameter)
            : Uri.EscapeDataString(value);

    /// <summary>Escapes a value that is several segments: each by itself, the slashes stay.</summary>
    public static string Segments(string value, string parameter)
    {
        if (value is null)
        {
            throw new ArgumentNullException(parameter);
        }

        string[] segments = value.Split('/');
        for (int index = 0; index < segments.Length; index++)
        {
            segments[index] = Segment(segments[index], parameter);
        }

        return string.Join("/", segments);
    }
}
