using DbtCloud.ApiModel.Model;

namespace DbtCloud.Emulator.Routing;

/// <summary>Finds the operation of a path. The last slash does not count: the service serves both forms without a redirect.</summary>
internal sealed class RouteTable
{
    private readonly Node _root = new();
    private readonly List<Route> _routes = [];

    public IReadOnlyList<Route> Routes => _routes;

    public void Add(Route route)
    {
        Node node = _root;
        foreach (string segment in Split(route.Operation.Path))
        {
            if (segment is ['{', .., '}'])
            {
                string name = segment[1..^1];
                node = name == "remainder" ? node.Rest ??= new Node() : node.Parameter ??= new Node();
            }
            else if (node.Literals.TryGetValue(segment, out Node? next))
            {
                node = next;
            }
            else
            {
                node.Literals[segment] = next = new Node();
                node = next;
            }
        }

        node.Routes[route.Operation.Method] = route;
        _routes.Add(route);
    }

    public RouteMatch? Match(string method, IReadOnlyList<string> segments)
    {
        List<string> values = [];
        Node? node = Walk(_root, segments, 0, values);
        if (node is null || node.Routes.Count == 0)
        {
            return null;
        }

        // Two paths may name the same place differently ({id}, {run_id}); each route knows its own names.
        string lookup = method == "HEAD" ? "GET" : method;
        Route? route = node.Routes.GetValueOrDefault(lookup);
        Dictionary<string, string> named = new(StringComparer.Ordinal);
        if (route is not null)
        {
            string[] names = [.. Split(route.Operation.Path).Where(segment => segment is ['{', .., '}']).Select(segment => segment[1..^1])];
            for (int i = 0; i < names.Length; i++)
            {
                named[names[i]] = values[i];
            }
        }

        return new RouteMatch(route, named, [.. node.Routes.Keys.Order(StringComparer.Ordinal)]);
    }

    /// <summary>The published operations that a path most resembles.</summary>
    public IReadOnlyList<ApiOperation> Nearest(string method, IReadOnlyList<string> segments, int count = 3)
        => [.. _routes
            .Select(route => (route.Operation, Distance: Distance(Split(route.Operation.Path), segments) + (route.Operation.Method == method ? 0 : 1)))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Operation.Path, StringComparer.Ordinal)
            .Take(count)
            .Select(candidate => candidate.Operation)];

    public static IReadOnlyList<string> Split(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static Node? Walk(Node node, IReadOnlyList<string> segments, int index, List<string> values)
    {
        if (index == segments.Count)
        {
            if (node.Routes.Count == 0 && node.Rest is { } rest)
            {
                values.Add("");
                return rest;
            }

            return node.Routes.Count > 0 ? node : null;
        }

        if (node.Literals.TryGetValue(segments[index], out Node? literal) && Walk(literal, segments, index + 1, values) is { } found)
        {
            return found;
        }

        if (node.Parameter is { } parameter)
        {
            values.Add(segments[index]);
            if (Walk(parameter, segments, index + 1, values) is { } inner)
            {
                return inner;
            }

            values.RemoveAt(values.Count - 1);
        }

        if (node.Rest is { } remainder)
        {
            values.Add(string.Join('/', segments.Skip(index)));
            return remainder;
        }

        return null;
    }

    private static int Distance(IReadOnlyList<string> template, IReadOnlyList<string> segments)
    {
        int[,] costs = new int[template.Count + 1, segments.Count + 1];
        for (int i = 0; i <= template.Count; i++)
        {
            for (int j = 0; j <= segments.Count; j++)
            {
                costs[i, j] = (i, j) switch
                {
                    (0, _) => 2 * j,
                    (_, 0) => 2 * i,
                    _ => Math.Min(
                        costs[i - 1, j - 1] + Difference(template[i - 1], segments[j - 1]),
                        2 + Math.Min(costs[i - 1, j], costs[i, j - 1])),
                };
            }
        }

        return costs[template.Count, segments.Count];
    }

    private static int Difference(string template, string segment)
    {
        if (template is ['{', .., '}'])
        {
            return segment.All(char.IsAsciiDigit) ? 0 : 1;
        }

        return template == segment ? 0
            : template.StartsWith(segment, StringComparison.OrdinalIgnoreCase) || segment.StartsWith(template, StringComparison.OrdinalIgnoreCase) ? 1
            : 3;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Literals { get; } = new(StringComparer.Ordinal);

        public Node? Parameter { get; set; }

        public Node? Rest { get; set; }

        public Dictionary<string, Route> Routes { get; } = new(StringComparer.Ordinal);
    }
}
