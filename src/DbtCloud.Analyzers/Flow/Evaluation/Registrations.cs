using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Surfaces;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>What the project's start-up code registers: clients by name, clients by type, options by type and name.</summary>
internal sealed class Registrations
{
    private readonly Dictionary<string, List<Registered>> clients = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> typed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Text> hosts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Value> getters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Value> accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Value> options = new(StringComparer.Ordinal);

    /// <summary>Another number whenever something new has been registered.</summary>
    public int Version { get; private set; }

    public void Configure(string client, Call call)
    {
        if (!clients.TryGetValue(client, out List<Registered>? list))
        {
            list = [];
            clients.Add(client, list);
        }

        if (list.Any(known => known.Syntax == call.Site))
        {
            return;
        }

        Version++;
        foreach (Input input in call.Inputs)
        {
            if (Evaluator.Plain(input.Value) is Closure closure)
            {
                list.Add(new(call.Site, closure, null));
            }
        }

        if (call.Name == "AddHttpMessageHandler" && call.Method.TypeArguments.Length > 0)
        {
            list.Add(new(call.Site, null, call.Method.TypeArguments[0] as INamedTypeSymbol));
        }
    }

    private string? firstConfiguration;

    /// <summary>True for the files of the configuration that was built first: that is the application's.</summary>
    public bool IsFirstConfiguration(string files) => (firstConfiguration ??= files) == files;

    /// <summary>Notes the account that the SDK knows under a key.</summary>
    public void Account(string key, Value id) => Set(accounts, key, id);

    public Value? AccountOf(string key) => accounts.TryGetValue(key, out Value? id) ? id : null;

    public void Typed(ITypeSymbol type, string client) => Set(typed, type.ToDisplayString(), client);

    public string? ClientOf(ITypeSymbol type) => typed.TryGetValue(type.ToDisplayString(), out string? client) ? client : null;

    /// <summary>Notes the host that an interface was made for by hand.</summary>
    public void Host(ITypeSymbol type, Text address) => Set(hosts, type.ToDisplayString(), address);

    public Text? HostOf(ITypeSymbol type) => hosts.TryGetValue(type.ToDisplayString(), out Text? address) ? address : null;

    /// <summary>Notes what gives the tokens of an interface's requests.</summary>
    public void TokenGetter(ITypeSymbol type, Value getter) => Set(getters, type.ToDisplayString(), getter);

    public Value? GetterOf(ITypeSymbol type) => getters.TryGetValue(type.ToDisplayString(), out Value? getter) ? getter : null;

    public void BindOptions(ITypeSymbol type, string name, Value section) => Set(options, type.ToDisplayString() + "|" + name, section);

    public void ConfigureOptions(ITypeSymbol type, string name, Closure closure, Call call)
    {
        string key = type.ToDisplayString() + "|" + name;
        if (!options.TryGetValue(key, out Value? target))
        {
            Instance made = new(type, Key.Options(TypeNames.Identity(type) + (name.Length == 0 ? string.Empty : $"[{name}]"), type.Name, LoopSet.Empty), null) { IsOpen = true };
            target = made;
            Set(options, key, made);
        }

        call.Evaluator.Apply(closure, [new Input(call.Site, target)], call.Site);
    }

    public Value? OptionsOf(ITypeSymbol type, string name) => options.TryGetValue(type.ToDisplayString() + "|" + name, out Value? value) ? value : null;

    /// <summary>What the container passes to a constructor: the typed client where there is one.</summary>
    public Value? InjectedInto(Evaluator evaluator, INamedTypeSymbol type, IParameterSymbol parameter)
    {
        if (TypeNames.Of(parameter.Type) != "System.Net.Http.HttpClient" || !typed.TryGetValue(type.ToDisplayString(), out string? client))
        {
            return null;
        }

        SyntaxNode? syntax = parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        return syntax is null ? null : HttpClientFactorySurface.Create(evaluator, Text.Literal(client, syntax), syntax);
    }

    /// <summary>Does to a client what its registrations do.</summary>
    public void Apply(Evaluator evaluator, string client, Instance target, SyntaxNode syntax)
    {
        if (!clients.TryGetValue(client, out List<Registered>? list))
        {
            return;
        }

        foreach (Registered registered in list)
        {
            if (registered.Handler is { } handler)
            {
                evaluator.SetMember(target, HttpClientSurface.Handler, evaluator.Open(handler, Key.Parameter("handler:" + TypeNames.Identity(handler), handler.Name)));
            }
            else if (registered.Closure is { } closure)
            {
                IParameterSymbol? last = closure.Method.Parameters.LastOrDefault();
                bool configures = last is not null && TypeNames.Of(last.Type) == "System.Net.Http.HttpClient";
                if (configures)
                {
                    Input[] inputs = closure.Method.Parameters.Select(parameter => new Input(syntax, SymbolEqualityComparer.Default.Equals(parameter, last) ? target : evaluator.Unknown(syntax, parameter.Name))).ToArray();
                    evaluator.Silently(() => evaluator.Apply(closure, inputs, registered.Syntax));
                }
                else if (Evaluator.Plain(evaluator.Silently(() => evaluator.Apply(closure, [], registered.Syntax))) is Instance made)
                {
                    evaluator.SetMember(target, HttpClientSurface.Handler, made);
                }
            }
        }
    }

    private void Set<T>(Dictionary<string, T> registered, string key, T value)
    {
        registered[key] = value;
        Version++;
    }

    private sealed class Registered(SyntaxNode syntax, Closure? closure, INamedTypeSymbol? handler)
    {
        public SyntaxNode Syntax { get; } = syntax;

        public Closure? Closure { get; } = closure;

        public INamedTypeSymbol? Handler { get; } = handler;
    }
}
