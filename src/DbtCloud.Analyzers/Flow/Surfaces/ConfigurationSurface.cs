using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Configuration: a section, a value, and an object bound from either are paths.</summary>
internal sealed class ConfigurationSurface : Surface
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "Microsoft.Extensions.Configuration.IConfiguration",
        "Microsoft.Extensions.Configuration.IConfigurationSection",
        "Microsoft.Extensions.Configuration.IConfigurationRoot",
        "Microsoft.Extensions.Configuration.IConfigurationManager",
        "Microsoft.Extensions.Configuration.ConfigurationManager",
        "Microsoft.Extensions.Configuration.ConfigurationRoot",
        "Microsoft.Extensions.Configuration.ConfigurationBinder",
        "Microsoft.Extensions.Configuration.ConfigurationExtensions",
        "Microsoft.Extensions.Configuration.ConfigurationRootExtensions",
        "Microsoft.Extensions.Configuration.IConfigurationBuilder",
        "Microsoft.Extensions.Configuration.ConfigurationBuilder",
    };

    public override bool Covers(INamedTypeSymbol type, string name)
        => Types.Contains(name) || name is "System.Configuration.ConfigurationManager" or "System.Collections.Specialized.NameValueCollection";

    public override Value? Create(Call call) => call.Method.ContainingType.Name.StartsWith("Configuration", StringComparison.Ordinal) ? Root(call.Site) : null;

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax) => property.Name switch
    {
        "AppSettings" => Text.Hole(Key.Configuration("APPSETTINGS", "AppSettings", LoopSet.Empty, LoopSet.Empty), syntax),
        "Value" when receiver is Text { SingleHole: not null } => receiver,
        "Key" when receiver is Text { SingleHole: { Kind: KeyKind.Element } section } => Text.Hole(Key.Computed("key", "key", [section]), syntax),
        "Path" when receiver is Text { SingleHole: { } section } => Text.Literal(section.Name, syntax),
        _ => null,
    };

    public override Value? ReadIndexer(Evaluator evaluator, IPropertySymbol property, Value receiver, Value[] arguments, SyntaxNode syntax)
        => arguments.Length == 1 && !IsQuery(evaluator, receiver) ? evaluator.Map(receiver, arguments[0], (section, path) => At(evaluator, section, path, syntax)) : null;

    public override Value? Invoke(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        if (call.Receiver is { } collection && IsQuery(evaluator, collection))
        {
            return InvokeQuery(call, collection);
        }

        switch (call.Name)
        {
            case "GetSection" or "GetRequiredSection" or "GetValue" or "Get" when call.Count > 0 && call.Method.Parameters.Skip(call.Method.IsExtensionMethod ? 1 : 0).FirstOrDefault(IsName) is { } name:
                Value at = evaluator.Map(call.Receiver ?? Root(call.Site), call.Named(name.Name)!.Value.Value, (section, path) => At(evaluator, section, path, call.Site));
                return call.Name == "GetValue" && call.Named("defaultValue") is { Value: Text { Length: > 0 } other } && at is Text { SingleHole: { } key }
                    ? evaluator.Join([new(Guards.None.And([new Guard(key, "null", false)]), at), new(Guards.None.And([new Guard(key, "null", true)]), other)])
                    : at;
            case "Get" or "GetValue": return call.Receiver is Text section && section.SingleHole is { } whole && !IsRoot(whole) ? section : call.Receiver is Text ? AsSection(call.Receiver, call.Site) : null;
            case "GetConnectionString": return evaluator.Map(call.Value(0), path => At(evaluator, Text.Hole(Key.Configuration("CONNECTIONSTRINGS", "ConnectionStrings", LoopSet.Empty, LoopSet.Empty), call.Site), path, call.Site));
            case "GetChildren" or "AsEnumerable": return AsSection(call.Receiver ?? Root(call.Site), call.Site);
            case "Bind" when call.Count > 0:
                Value target = call.Value(call.Count - 1) is Closure ? call.Value(0) : call.Value(call.Count - 1);
                Value from = call.Count > 1 && call.Value(0) is Text { IsLiteral: true } ? At(evaluator, call.Receiver ?? Root(call.Site), call.Value(0), call.Site) : AsSection(call.Receiver ?? Root(call.Site), call.Site);
                BindTo(evaluator, target, from);
                return Null.Value;
            case "Build" or "Add" or "AddJsonFile" or "AddEnvironmentVariables" or "SetBasePath" or "AddUserSecrets" or "AddInMemoryCollection": return Root(call.Site);
            default: return null;
        }
    }

    // A parsed query is a NameValueCollection as the application settings are.
    private static bool IsQuery(Evaluator evaluator, Value receiver) => Evaluator.Plain(receiver) is Instance made && evaluator.FindMember(made, UrlText.ParsedQuery) is not null;

    private static Value? InvokeQuery(Call call, Value query)
    {
        switch (call.Name)
        {
            case "Add" or "Set" when call.Count == 2:
                call.Evaluator.SetElement(query, call.Value(0), call.Value(1), call.Syntax(0), call.Syntax(1));
                return call.Unknown();
            case "Get" when call.Count == 1: return call.Evaluator.ElementAt(query, call.Value(0), call.Site);
            case "ToString": return call.Evaluator.Stringify(query, (call.Operation as Microsoft.CodeAnalysis.Operations.IInvocationOperation)?.Instance);
            default: return null;
        }
    }

    /// <summary>Makes every property of an object a path below a section.</summary>
    public static void BindTo(Evaluator evaluator, Value target, Value section)
    {
        if (Evaluator.Plain(target) is Instance { Type: { } type } instance && Evaluator.Plain(section) is Text { SingleHole: { } key })
        {
            for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
            {
                foreach (IPropertySymbol property in current.GetMembers().OfType<IPropertySymbol>().Where(member => member is { IsStatic: false, SetMethod: not null }))
                {
                    evaluator.SetMember(instance, property.Name, Text.Hole(key.Member(property.Name), null));
                }
            }
        }
    }

    /// <summary>The value or section at a path below another.</summary>
    public static Value At(Evaluator evaluator, Value section, Value path, SyntaxNode syntax)
    {
        Text name = evaluator.AsText(path, syntax);
        Key start = section is Text { SingleHole: { } key } && key.IsSection ? key : ((Text)Root(syntax)).SingleHole!;
        if (name.IsLiteral)
        {
            return start.Kind == KeyKind.Configuration
                ? Text.Hole(name.Characters.Split(':').Aggregate(start, (current, step) => current.Member(step)), syntax)
                : Text.Hole(name.Characters.Split(':').Aggregate(start, (current, step) => current.Member(step)), syntax);
        }

        string prefix = start.Kind == KeyKind.Configuration ? start.Path : start.Id;
        string id = (prefix.Length == 0 ? string.Empty : prefix + ":") + Normalized(name);
        string shown = (start.Name.Length == 0 ? string.Empty : start.Name + ":") + name.Describe();
        return Text.Hole(Key.Configuration(id, shown, start.Varies.Union(name.Varies), start.Elements.Union(name.Elements)), syntax);
    }

    public static string Normalized(Text name)
    {
        System.Text.StringBuilder id = new();
        for (int index = 0; index < name.Length; index++)
        {
            _ = name.Characters[index] == Text.HoleMark ? id.Append('{').Append(name.PartAt(index).Hole?.Id).Append('}') : id.Append(char.ToUpperInvariant(name.Characters[index]));
        }

        return id.ToString().Replace("__", ":");
    }

    public static Value Root(SyntaxNode syntax) => Text.Hole(Key.Configuration(string.Empty, string.Empty, LoopSet.Empty, LoopSet.Empty), syntax);

    private static bool IsRoot(Key key) => key.Kind == KeyKind.Configuration && key.Id.Length == 4;

    private static Value AsSection(Value receiver, SyntaxNode syntax) => receiver is Text { SingleHole: { IsSection: true } } ? receiver : Root(syntax);

    private static bool IsName(IParameterSymbol parameter) => parameter.Type.SpecialType == SpecialType.System_String;
}
