namespace DbtCloud.Http;

/// <summary>Reads ids back out of the paths of requests.</summary>
internal static class PathIds
{
    /// <summary>Gives the segment in front of what a path ends with: the id in <c>…/jobs/{job_id}/run/</c>; null for another path.</summary>
    public static string? Before(string end, Uri address)
    {
        string path = address.OriginalString;
        int last = path.EndsWith(end, StringComparison.Ordinal) ? path.Length - end.Length : -1;
        int start = last < 1 ? -1 : path.LastIndexOf('/', last - 1);
        return start < 0 ? null : path.Substring(start + 1, last - start - 1);
    }
}
