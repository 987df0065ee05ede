using DbtCloud.Analyzers.Flow.Values;
using DbtCloud.Analyzers.Generated;

namespace DbtCloud.Analyzers.Endpoints;

/// <summary>Paths for people: an unknown segment has the name that the published API gives to it.</summary>
internal static class PathDisplay
{
    private static readonly List<string[]> Templates = EndpointTable.All.Select(endpoint => Split(endpoint.Path)).ToList();

    /// <summary>The path with names in braces for what is unknown, for example <c>/api/v2/accounts/{account_id}/things/</c>.</summary>
    public static string Of(Text path)
    {
        string[] segments = Split(path.Characters);
        string[] shown = new string[segments.Length];
        for (int index = 0; index < segments.Length; index++)
        {
            shown[index] = segments[index] == Text.HoleMark.ToString() ? NameOf(segments, index) : segments[index].Replace(Text.HoleMark.ToString(), "{…}");
        }

        bool closed = path.Length > 1 && path.Characters[path.Length - 1] == '/';
        return "/" + string.Join("/", shown) + (closed ? "/" : string.Empty);
    }

    private static string NameOf(string[] path, int index)
    {
        foreach (string[] template in Templates)
        {
            if (template.Length > index && template[index][0] == '{' && LeadsTo(template, path, index))
            {
                return template[index];
            }
        }

        return "{…}";
    }

    private static bool LeadsTo(string[] template, string[] path, int index)
    {
        for (int before = 0; before < index; before++)
        {
            bool isVersion = before == 1;
            if (template[before][0] != '{' && !isVersion && !string.Equals(template[before], path[before], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] Split(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}
