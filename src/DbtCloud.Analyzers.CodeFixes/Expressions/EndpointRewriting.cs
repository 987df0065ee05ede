using System.Text.RegularExpressions;
using DbtCloud.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Turns the text of a URL into that of the operation that replaces it.</summary>
internal static class EndpointRewriting
{
    private const string Value = "(?:\\{[^{}]+\\}|\\d[\\d_]*)";

    private static readonly Regex Projects = Pattern($"v2/(?<account>accounts/{Value}/)projects(?=[/\"?]|$)");
    private static readonly Regex OfProject = Pattern($"v2/(?<account>accounts/{Value}/)(?<resource>environments|repositories)(?=[/\"?]|$)");
    private static readonly Regex Connections = Pattern($"(?<account>accounts/{Value}/)projects/{Value}/connections(?=[/\"?]|$)");
    private static readonly Regex ConnectionsOfPart = Pattern($"(?<=[/\"}}])projects/{Value}/connections(?=[/\"?]|$)");
    private static readonly Regex EventOfWebhook = Pattern($"webhooks/event/(?<event>{Value})(?:/receipts)?(?=[\"?]|$)");
    private static readonly Regex User = Pattern($"v2/users/(?<user>{Value})/?(?=[\"?]|$)");
    private static readonly Regex RelativeProjects = Pattern($"^(?<quote>[$@\"]+)(?<account>accounts/{Value}/)projects(?=[/\"?]|$)");
    private static readonly Regex RelativeOfProject = Pattern($"^(?<quote>[$@\"]+)(?<account>accounts/{Value}/)(?<resource>environments|repositories)(?=[/\"?]|$)");
    private static readonly Regex RelativeUser = Pattern($"^(?<quote>[$@\"]+)/?users/(?<user>{Value})/?(?=[\"?]|$)");
    private static readonly Regex FormatItem = Pattern("\\{\\d+(?:[,:][^{}]*)?\\}");

    /// <summary>The ways to write the source of a literal or an interpolated string anew; none where its path is not one that is known to have a replacement.</summary>
    public static IEnumerable<string> OfText(FixSubject subject, SyntaxNode place, string source)
    {
        if (Projects.IsMatch(source))
        {
            yield return Projects.Replace(source, "v3/${account}projects");
        }

        if (Connections.IsMatch(source))
        {
            yield return Connections.Replace(source, "${account}connections");
        }

        if (EventOfWebhook.IsMatch(source) && ScopedId.Subscription.OnlyOne(subject, place) is { } subscription)
        {
            string own = subscription.All(char.IsDigit) ? subscription : $"{{{subscription}}}";
            yield return Interpolated(EventOfWebhook.Replace(source, $"webhooks/subscription/{own}/event/${{event}}/receipt"));
        }

        if (ConnectionsOfPart.IsMatch(source) && !Connections.IsMatch(source))
        {
            yield return ConnectionsOfPart.Replace(source, "connections");
        }

        // A literal for string.Format cannot take a hole.
        if (!source.StartsWith("$", StringComparison.Ordinal) && FormatItem.IsMatch(source))
        {
            yield break;
        }

        foreach (string made in WithIds(subject, place, source, OfProject, User, "v3/"))
        {
            yield return made;
        }
    }

    /// <summary>The same for a path that goes on from the base address of version 2: from the host's root, or one step up.</summary>
    public static IEnumerable<string> OfRelative(FixSubject subject, SyntaxNode place, string source)
    {
        if (subject.Property(DiagnosticProperties.Path)?.StartsWith("/api/v2/", StringComparison.Ordinal) != true)
        {
            yield break;
        }

        foreach (string version in new[] { "/api/v3/", "../v3/" })
        {
            if (RelativeProjects.IsMatch(source))
            {
                yield return RelativeProjects.Replace(source, "${quote}" + version + "${account}projects");
            }

            foreach (string made in WithIds(subject, place, source, RelativeOfProject, RelativeUser, "${quote}" + version))
            {
                yield return made;
            }
        }
    }

    /// <summary>The replacements of text within the literals of a sum, each as the text to find and what to put there.</summary>
    /// <param name="joined">The sum's text with <c>{}</c>-holes for what is no literal.</param>
    public static IEnumerable<SumRewriting> OfSum(FixSubject subject, SyntaxNode place, string joined)
    {
        if (Projects.IsMatch(joined))
        {
            yield return new SumRewriting(hole: null, ("v2/", "v3/"));
        }

        if (OfProject.Match(joined) is { Success: true } match && ScopedId.Project.OnlyOne(subject, place) is { } project)
        {
            string resource = match.Groups["resource"].Value;
            yield return project.All(char.IsDigit)
                ? new SumRewriting(hole: null, ("v2/", "v3/"), ("/" + resource, $"/projects/{project}/{resource}"))
                : new SumRewriting(Syntax.Expression(project), ("v2/", "v3/"), ("/" + resource, $"/projects/{StringPiece.Hole}/{resource}"));
        }

        if (User.IsMatch(joined) && Verbs.IsRead(place) && ScopedId.Account.OnlyOne(subject, place) is { } account)
        {
            yield return account.All(char.IsDigit)
                ? new SumRewriting(hole: null, ("v2/users/", $"v3/accounts/{account}/users/"))
                : new SumRewriting(Syntax.Expression(account), ("v2/users/", $"v3/accounts/{StringPiece.Hole}/users/"));
        }
    }

    // The ways that take an id which the old path did not have.
    private static IEnumerable<string> WithIds(FixSubject subject, SyntaxNode place, string source, Regex ofProject, Regex user, string version)
    {
        if (ofProject.IsMatch(source) && ScopedId.Project.OnlyOne(subject, place) is { } project)
        {
            yield return WithId(project, own => ofProject.Replace(source, $"{version}${{account}}projects/{own}/${{resource}}"));
        }

        if (user.IsMatch(source) && Verbs.IsRead(place) && ScopedId.Account.OnlyOne(subject, place) is { } account)
        {
            yield return WithId(account, own => user.Replace(source, $"{version}accounts/{own}/users/${{user}}/"));
        }
    }

    // A number can stand in a plain literal.
    private static string WithId(string id, Func<string, string> replace)
        => id.All(char.IsDigit) ? replace(id) : Interpolated(replace($"{{{id}}}"));

    private static string Interpolated(string source) => source[0] is '"' or '@' ? "$" + source : source;

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
