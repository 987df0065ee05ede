using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>
/// Refit: the interface's attributes say what a call sends. A call is taken as a call of a helper of the project's own,
/// and each declaration is taken as a request too, so that an endpoint is found where nobody calls it yet.
/// </summary>
internal sealed class RefitSurface : Surface
{
    private const string Namespace = "Refit";
    private const string Getter = "AuthorizationHeaderValueGetter";
    private const string Settings = "$settings";

    private static readonly Regex Segment = new(@"\{(?<star>\*\*)?(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<path>(\.[A-Za-z_][A-Za-z0-9_]*)*)(:[^}]*)?\}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public override bool Covers(INamedTypeSymbol type, string name)
        => name is "Refit.RestService" or "Refit.HttpClientFactoryExtensions" or "Refit.RefitSettings" || IsApi(type);

    public override Value? Create(Call call)
        => call.Method.ContainingType.Name == "RefitSettings" ? call.Evaluator.NewObject(call.Method.ContainingType, call.Site, "settings") : null;

    public override Value? Invoke(Call call)
    {
        if (VerbOf(call.Method) is { } attribute)
        {
            Value api = call.Receiver is { } given ? Resolve(call, given) : Null.Value;
            call.Evaluator.InFrame(call.Method.OriginalDefinition, call.Inputs, call.Receiver, call.ReceiverSyntax, call.Site, () => Send(call.Evaluator, call.Method.OriginalDefinition, attribute, call.Inputs, api, call.Site));
            return call.Unknown();
        }

        switch (call.Name)
        {
            case "For" when call.Method.TypeArguments.Length == 1: return For(call, (INamedTypeSymbol?)(call.Method.TypeArguments[0] as INamedTypeSymbol));
            case "AddRefitClient" or "AddKeyedRefitClient" when call.Method.TypeArguments.Length == 1: return Register(call, call.Method.TypeArguments[0]);
            default: return null;
        }
    }

    public override void Declare(Evaluator evaluator, IMethodSymbol method)
    {
        if (VerbOf(method) is { } attribute && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } syntax)
        {
            Input[] inputs = method.Parameters.Select(parameter => new Input(syntax, Text.Hole(Key.Parameter(TypeNames.Identity(method), parameter.Name), syntax))).ToArray();
            Send(evaluator, method, attribute, inputs, Registered(evaluator, method.ContainingType, syntax) ?? Null.Value, syntax);
        }
    }

    private static bool IsApi(INamedTypeSymbol type)
        => type.TypeKind == TypeKind.Interface && type.GetMembers().OfType<IMethodSymbol>().Any(method => VerbOf(method) is not null);

    private static AttributeData? VerbOf(IMethodSymbol method)
        => method.ContainingType.TypeKind == TypeKind.Interface
            ? method.GetAttributes().FirstOrDefault(attribute => TypeNames.IsOrInherits(attribute.AttributeClass, "Refit.HttpMethodAttribute"))
            : null;

    private static Instance For(Call call, INamedTypeSymbol? type)
    {
        Evaluator evaluator = call.Evaluator;
        Instance api = evaluator.NewObject(type, call.Site, "api");
        evaluator.SetMember(api, HttpClientSurface.Headers, evaluator.NewObject(null, call.Site, "headers"));
        for (int index = 0; index < call.Inputs.Length; index++)
        {
            switch (TypeNames.Of(call.Method.Parameters[index].Type))
            {
                case "System.String": evaluator.SetMember(api, HttpClientSurface.BaseAddress, call.Inputs[index].Value); break;
                case "System.Net.Http.HttpClient": HttpClientSurface.Copy(evaluator, Evaluator.Plain(call.Inputs[index].Value), api); break;
                case "Refit.RefitSettings": evaluator.SetMember(api, Settings, call.Inputs[index].Value); break;
                default: break;
            }
        }

        if (type is not null && evaluator.FindMember(api, HttpClientSurface.BaseAddress) is { } address && Evaluator.Plain(address) is Text { IsLiteral: true } text)
        {
            evaluator.Project.Registrations.Host(type, text);
        }

        return api;
    }

    private static Instance Register(Call call, ITypeSymbol type)
    {
        Evaluator evaluator = call.Evaluator;
        Text name = Text.Literal("refit:" + TypeNames.Identity(type), call.Site);
        evaluator.Project.Registrations.Typed(type, name.Id);
        if (call.Named("settings") is { } settings && evaluator.FindMember(settings.Value, Getter) is { } getter)
        {
            evaluator.Project.Registrations.TokenGetter(type, getter);
        }

        Instance builder = evaluator.NewObject(null, call.Site, "builder");
        evaluator.SetMember(builder, HttpClientSurface.ClientName, name);
        return builder;
    }

    private static Value Resolve(Call call, Value receiver)
        => receiver is Instance ? receiver : Registered(call.Evaluator, call.Method.ContainingType, call.Site) ?? receiver;

    /// <summary>The client that the container gives for an interface.</summary>
    private static Value? Registered(Evaluator evaluator, INamedTypeSymbol type, SyntaxNode syntax)
    {
        Registrations registrations = evaluator.Project.Registrations;
        if (registrations.ClientOf(type) is { } name)
        {
            return HttpClientFactorySurface.Create(evaluator, Text.Literal(name, syntax), syntax);
        }

        if (registrations.HostOf(type) is not { } host)
        {
            return null;
        }

        Instance client = evaluator.NewObject(null, syntax, "client");
        evaluator.SetMember(client, HttpClientSurface.BaseAddress, host);
        return client;
    }

    private static void Send(Evaluator evaluator, IMethodSymbol method, AttributeData attribute, Input[] inputs, Value api, SyntaxNode site)
    {
        if (attribute.ConstructorArguments.FirstOrDefault() is not { Value: string template })
        {
            return;
        }

        SyntaxNode place = (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault()?.Expression ?? site;
        string verb = attribute.AttributeClass!.Name.Replace("Attribute", string.Empty).ToUpperInvariant();
        HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);
        Value path = Fill(evaluator, template, place, method, inputs, used);
        Value? content = null;
        Value? header = FixedHeader(evaluator, method, place);
        bool hasToken = header is not null && Evaluator.Plain(header) is Text { Length: > 0 } text && text.Characters.Trim().IndexOf(' ') > 0;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.Ordinal >= inputs.Length || used.Contains(parameter.Name) || TypeNames.Of(parameter.Type) == "System.Threading.CancellationToken")
            {
                continue;
            }

            Input input = inputs[parameter.Ordinal];
            SyntaxNode own = parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() ?? site;
            if (AttributeOf(parameter, "Authorize") is { } authorize)
            {
                string scheme = authorize.ConstructorArguments.FirstOrDefault().Value as string ?? "Bearer";
                Frame frame = evaluator.Frame;
                header = evaluator.Map(input.Value, plain => new Placed(Text.Concat([Text.Literal(scheme + " ", null), evaluator.AsText(plain, own)]), own, frame));
                hasToken = true;
            }
            else if (AttributeOf(parameter, "Header") is { } named)
            {
                if (named.ConstructorArguments.FirstOrDefault().Value is string name && name.Equals(HttpHeadersSurface.Authorization, StringComparison.OrdinalIgnoreCase))
                {
                    Frame frame = evaluator.Frame;
                    header = evaluator.Map(input.Value, plain => plain is Null ? plain : new Placed(evaluator.AsText(plain, own), own, frame));
                    hasToken = true;
                }
            }
            else if (AttributeOf(parameter, "HeaderCollection") is not null)
            {
                foreach (Value pair in evaluator.ItemsOf(input.Value, site).Known.Where(pair => HttpHeadersSurface.IsAuthorization(evaluator.GetMember(pair, "Key", site))))
                {
                    header = new Placed(evaluator.AsText(evaluator.GetMember(pair, "Value", site), own), own, evaluator.Frame);
                    hasToken = true;
                }
            }
            else if (AttributeOf(parameter, "Body") is not null || verb is not ("GET" or "DELETE" or "HEAD") && AttributeOf(parameter, "Query") is null)
            {
                content = input.Value;
            }
            else
            {
                path = AddQuery(evaluator, path, parameter, input, site);
            }
        }

        Value address = HttpClientSurface.Resolve(evaluator, api, Text.Empty) is Text { Length: > 0 } ? UrlText.Append(evaluator, HttpClientSurface.Resolve(evaluator, api, Text.Empty), path) : path;
        Value? settings = evaluator.FindMember(api, Settings);
        Value? getter = (settings is null ? null : evaluator.FindMember(settings, Getter)) ?? evaluator.Project.Registrations.GetterOf(method.ContainingType);
        if (!hasToken && header is not null && getter is not null)
        {
            header = FromGetter(evaluator, getter, address, site);
        }
        else if (!hasToken)
        {
            header = HttpClientSurface.Authorization(evaluator, api, null, address);
        }

        Requests.Send(
            evaluator,
            site,
            place,
            address,
            verb,
            header,
            Names(evaluator, method, api),
            evaluator.FindMember(api, HttpClientSurface.BaseAddress),
            content);
    }

    private static IEnumerable<string> Names(Evaluator evaluator, IMethodSymbol method, Value api)
        => evaluator.FindMember(api, HttpClientSurface.ClientName) is Text name ? [method.ContainingType.Name, name.Describe()] : [method.ContainingType.Name];

    private static Value Fill(Evaluator evaluator, string template, SyntaxNode place, IMethodSymbol method, Input[] inputs, HashSet<string> used)
    {
        List<Value> pieces = [];
        int start = 0;
        foreach (Match match in Segment.Matches(template))
        {
            pieces.Add(Text.Literal(template.Substring(start, match.Index - start), place));
            start = match.Index + match.Length;
            IParameterSymbol? parameter = method.Parameters.FirstOrDefault(candidate => NameOf(candidate).Equals(match.Groups["name"].Value, StringComparison.OrdinalIgnoreCase));
            if (parameter is null || parameter.Ordinal >= inputs.Length)
            {
                pieces.Add(evaluator.Unknown(place, match.Groups["name"].Value));
                continue;
            }

            used.Add(parameter.Name);
            Value value = inputs[parameter.Ordinal].Value;
            foreach (string member in match.Groups["path"].Value.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
            {
                value = evaluator.GetMember(value, member, place);
            }

            pieces.Add(evaluator.Map(value, plain => plain));
        }

        pieces.Add(Text.Literal(template.Substring(start), place));
        return evaluator.Concat(place, pieces.ToArray());
    }

    private static Value AddQuery(Evaluator evaluator, Value path, IParameterSymbol parameter, Input input, SyntaxNode site)
    {
        Value value = Evaluator.Plain(input.Value);
        if (value is Instance made && made.Type is { IsValueType: false, SpecialType: SpecialType.None })
        {
            foreach (KeyValuePair<object, Value> member in evaluator.Store.MembersOf(made).ToList())
            {
                if (member.Key is string name && name[0] != '$')
                {
                    path = UrlText.AddQuery(evaluator, path, Text.Literal(name.ToLowerInvariant(), site), member.Value, site);
                }
            }

            return path;
        }

        return value is Null ? path : UrlText.AddQuery(evaluator, path, Text.Literal(NameOf(parameter), site), input.Value, input.Syntax);
    }

    private static string NameOf(IParameterSymbol parameter)
        => AttributeOf(parameter, "AliasAs")?.ConstructorArguments.FirstOrDefault().Value as string ?? parameter.Name;

    private static AttributeData? AttributeOf(ISymbol symbol, string name)
        => symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name + "Attribute" && attribute.AttributeClass.ContainingNamespace.ToDisplayString() == Namespace);

    // [Headers("Authorization: Bearer")] asks the getter for the token; with a token behind the scheme it is the header.
    private static Text? FixedHeader(Evaluator evaluator, IMethodSymbol method, SyntaxNode place)
    {
        foreach (ISymbol owner in new ISymbol[] { method, method.ContainingType }.Concat(method.ContainingType.AllInterfaces))
        {
            foreach (TypedConstant line in AttributeOf(owner, "Headers")?.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array } lines ? lines.Values : ImmutableArray<TypedConstant>.Empty)
            {
                string text = line.Value as string ?? string.Empty;
                if (text.StartsWith(HttpHeadersSurface.Authorization + ":", StringComparison.OrdinalIgnoreCase))
                {
                    return Text.Literal(text.Substring(text.IndexOf(':') + 1).Trim(), place);
                }
            }
        }

        return null;
    }

    private static Value FromGetter(Evaluator evaluator, Value getter, Value address, SyntaxNode site)
    {
        Instance message = evaluator.NewObject(null, site, "message");
        evaluator.SetMember(message, "Headers", evaluator.NewObject(null, site, "headers"));
        evaluator.SetMember(message, HttpMessageSurface.Address, address);
        Value token = evaluator.Silently(() => evaluator.Apply(getter, [new Input(site, message), new Input(site, evaluator.Unknown(site, "cancellation"))], site));
        return evaluator.Map(token, plain => Text.Concat([Text.Literal("Bearer ", null), evaluator.AsText(plain, site)]));
    }
}
