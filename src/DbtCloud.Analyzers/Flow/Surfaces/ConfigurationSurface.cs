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
        => Types.Contains(name) || (name.StartsWith("Microsoft.Extensions.Configuration.", StringComparison.Ordinal) && name.EndsWith("Extensions", StringComparison.Ordinal)) || name is "System.Configuration.ConfigurationManager" or "System.Collections.Specialized.NameValueCollection";

    // Where a builder keeps the files that it reads.
    private const string Files = "$files";

    // Files that every program has: what is read from them is the application's one configuration.
    private static readonly string[] UsualFiles = ["appsettings", "local.settings", "secrets", "hostsettings"];

    public override Value? Create(Call call)
    {
        string name = call.Method.ContainingType.Name;
        if (name == "ConfigurationBuilder")
        {
            Instance builder = call.Evaluator.NewObject(call.Method.ContainingType, call.Site, "builder");
            call.Evaluator.SetMember(builder, Files, Text.Empty);
            return builder;
        }

        return name.StartsWith("Configuration", StringComparison.Ordinal) ? Root(call.Site) : null;
    }

    private static Value Build(Call call)
        => call.Receiver is Instance builder && call.Evaluator.FindMember(builder, Files) is { } files
            ? call.Evaluator.Map(files, plain => call.Evaluator.AsText(plain, call.Site) is { Length: > 0 } names ? RootOf(call, names) : Root(call.Site))
            : Root(call.Site);

    // A second configuration, read from other files than the first, is another one.
    private static Value RootOf(Call call, Text files)
    {
        string id = "<" + Normalized(files) + ">";
        return files.IsLiteral && call.Evaluator.Project.Registrations.IsFirstConfiguration(id)
            ? Root(call.Site)
            : Text.Hole(Key.Configuration(id, string.Empty, files.Varies, files.Elements), call.Site);
    }

    private static Value AddSource(Call call)
    {
        if (call.Receiver is not Instance builder || call.Evaluator.FindMember(builder, Files) is not { } files)
        {
            return call.Receiver ?? Root(call.Site);
        }

        if (call.Name.EndsWith("File", StringComparison.Ordinal) && call.Named("path") is { } path)
        {
            Value added = call.Evaluator.Map(path.Value, plain => call.Evaluator.AsText(plain, path.Syntax) is var file && Array.Exists(UsualFiles, usual => file.Characters.IndexOf(usual, StringComparison.OrdinalIgnoreCase) >= 0) ? Text.Empty : file);
            call.Evaluator.SetMember(builder, Files, call.Evaluator.Concat(call.Site, files, added));
        }

        return builder;
    }

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
                Value at = Narrowed(call, evaluator.Map(call.Receiver ?? Root(call.Site), call.Named(name.Name)!.Value.Value, (section, path) => At(evaluator, section, path, call.Site)));
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
            case "Build": return Build(call);
            case var source when source.StartsWith("Add", StringComparison.Ordinal) || source.StartsWith("Set", StringComparison.Ordinal): return AddSource(call);
            default: return null;
        }
    }

    private static Value Narrowed(Call call, Value value)
    {
        if (call.Method.TypeArguments.FirstOrDefault()?.SpecialType == SpecialType.System_Int32 && Evaluator.Plain(value) is Text { SingleHole: not null } number && !call.Evaluator.IsSilent)
        {
            call.Evaluator.Facts.Narrow.Add(new(call.Site, call.Name + "<int>", number));
        }

        return value;
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

    private static bool IsRoot(Key key) => key.Kind == KeyKind.Configuration && key.Name.Length == 0;

    private static Value AsSection(Value receiver, SyntaxNode syntax) => receiver is Text { SingleHole: { IsSection: true } } ? receiver : Root(syntax);

    private static bool IsName(IParameterSymbol parameter) => parameter.Type.SpecialType == SpecialType.System_String;
}
