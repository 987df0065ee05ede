using DbtCloud.Analyzers.Flow.Values;
using DbtCloud.Analyzers.Generated;

namespace DbtCloud.Analyzers.Endpoints;

/// <summary>Finds a path with unknown pieces in the table of operations.</summary>
internal static class EndpointMatcher
{
    private static readonly List<(Endpoint Endpoint, string[] Segments)> Table = EndpointTable.All.Select(endpoint => (endpoint, Split(endpoint.Path))).ToList();

    /// <param name="path">The path, holes included, with or without its first slash.</param>
    /// <param name="method">The method; null where it is not known.</param>
    public static EndpointMatch Match(Text path, string? method, out Endpoint? endpoint)
    {
        endpoint = null;
        string[] segments = Split(path.Characters);
        if (segments.Length == 0 || !IsApi(segments))
        {
            return EndpointMatch.Undecided;
        }

        List<Endpoint> matches = Find(segments);
        if (matches.Count > 0)
        {
            endpoint = method is null
                ? matches.Select(match => match.Flags).Distinct().Count() == 1 ? matches[0] : null
                : matches.FirstOrDefault(match => match.Method == method);
            if (endpoint is null && method is not null)
            {
                endpoint = matches[0];
                return EndpointMatch.OtherMethod;
            }

            return endpoint is null ? EndpointMatch.Undecided : EndpointMatch.Known;
        }

        if (segments[0] == "private")
        {
            return EndpointMatch.Unknown;
        }

        if (IsHole(segments[1]) || Table.Any(row => Matches(row.Segments, segments, holesMatchAnything: true)) || segments.Any(segment => segment.IndexOf(Text.HoleMark) >= 0 && !IsHole(segment)))
        {
            return EndpointMatch.Undecided;
        }

        if (segments[1] is not ("v2" or "v3"))
        {
            return segments[1].Length > 1 && segments[1][0] == 'v' && segments[1].Skip(1).All(char.IsDigit) ? EndpointMatch.NoVersion : EndpointMatch.Undecided;
        }

        if (segments.Length < 3 || IsHole(segments[segments.Length - 1]) && segments.Length <= 5)
        {
            return EndpointMatch.Undecided;
        }

        string[] other = segments.ToArray();
        other[1] = segments[1] == "v2" ? "v3" : "v2";
        List<Endpoint> elsewhere = Find(other);
        endpoint = elsewhere.FirstOrDefault(match => match.Method == method) ?? elsewhere.FirstOrDefault();
        return endpoint is null ? EndpointMatch.Unknown : EndpointMatch.OtherVersion;
    }

    /// <summary>The path template of the operation that a request asks for; null where there is none, or a hole could be anything.</summary>
    public static string? TemplateOf(Text path, string? method)
        => Split(path.Characters) is { Length: > 1 } segments && IsApi(segments) ? Find(segments).FirstOrDefault(endpoint => method is null || endpoint.Method == method)?.Path : null;

    /// <summary>The published operation for a method and path template.</summary>
    public static Endpoint? ByClientMember(string member) => EndpointTable.All.FirstOrDefault(endpoint => endpoint.ClientMember == member);

    private static bool IsApi(string[] segments) => segments[0] == "private" || (segments.Length >= 2 && segments[0] == "api" && segments[1].Length > 0 && (segments[1][0] == 'v' || IsHole(segments[1])));

    private static List<Endpoint> Find(string[] segments)
    {
        List<(Endpoint Endpoint, string[] Segments)> found = Table.Where(row => Matches(row.Segments, segments, holesMatchAnything: false)).ToList();
        if (found.Count < 2)
        {
            return found.Select(row => row.Endpoint).ToList();
        }

        // The more literal template is meant: environment-variables/job/ and not environment-variables/{id}/.
        int literal = found.Max(row => row.Segments.Count(segment => segment[0] != '{'));
        return found.Where(row => row.Segments.Count(segment => segment[0] != '{') == literal).Select(row => row.Endpoint).ToList();
    }

    private static bool Matches(string[] template, string[] path, bool holesMatchAnything)
    {
        for (int index = 0; index < template.Length; index++)
        {
            string expected = template[index];
            if (expected == "{remainder}")
            {
                return path.Length > index || holesMatchAnything;
            }

            if (index >= path.Length)
            {
                return holesMatchAnything && IsHole(path[path.Length - 1]);
            }

            bool matches = expected[0] == '{' || string.Equals(expected, path[index], StringComparison.Ordinal) || (holesMatchAnything && path[index].IndexOf(Text.HoleMark) >= 0);
            if (!matches)
            {
                return false;
            }
        }

        return path.Length == template.Length || (holesMatchAnything && path.Skip(template.Length).All(IsHole));
    }

    private static bool IsHole(string segment) => segment.Length > 0 && segment.All(character => character == Text.HoleMark);

    private static string[] Split(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}
