namespace DbtCloud.Emulator.Routing;

/// <summary>The route of a path and the values of its parameters.</summary>
internal sealed record RouteMatch(Route? Route, IReadOnlyDictionary<string, string> Values, IReadOnlyList<string> Methods);
