using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Named and typed clients: what their registrations configure is done to the client that comes out.</summary>
internal sealed class HttpClientFactorySurface : Surface
{
    public override bool Covers(INamedTypeSymbol type, string name)
        => name is "System.Net.Http.IHttpClientFactory" or "System.Net.Http.HttpClientFactoryExtensions"
            or "Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions" or "Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions"
            or "Microsoft.Extensions.DependencyInjection.OptionsConfigurationServiceCollectionExtensions" or "Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions"
            or "Microsoft.Extensions.DependencyInjection.OptionsBuilderConfigurationExtensions" or "Microsoft.Extensions.Options.OptionsBuilder" or "Microsoft.Extensions.DependencyInjection.OptionsBuilderExtensions"
            or "Microsoft.Extensions.DependencyInjection.OptionsBuilderDataAnnotationsExtensions";

    public override Value? Invoke(Call call)
    {
        Registrations registrations = call.Evaluator.Project.Registrations;
        switch (call.Name)
        {
            case "CreateClient":
                Value name = call.Count > 0 ? call.Value(0) : Text.Empty;
                return call.Evaluator.Map(name, plain => Create(call.Evaluator, call.Evaluator.AsText(plain, call.Site), call.Site));
            case "AddHttpClient": return AddHttpClient(call, registrations);
            case "ConfigureHttpClient" or "AddHttpMessageHandler" or "ConfigurePrimaryHttpMessageHandler":
                if (call.Receiver is Instance builder && call.Evaluator.FindMember(builder, HttpClientSurface.ClientName) is Text client)
                {
                    registrations.Configure(client.Id, call);
                }

                return call.Receiver;
            case "Configure" or "AddOptions" or "Bind" or "BindConfiguration" or "ValidateOnStart" or "ValidateDataAnnotations" or "PostConfigure" or "AddOptionsWithValidateOnStart" or "Validate":
                return ConfigureOptions(call, registrations);
            default: return null;
        }
    }

    private static Instance AddHttpClient(Call call, Registrations registrations)
    {
        Text name = call.Named("name") is { Value: Text given } ? given : call.Method.TypeArguments.Length > 0 ? Text.Literal(call.Method.TypeArguments[0].Name, call.Site) : Text.Empty;
        registrations.Configure(name.Id, call);
        if (call.Method.TypeArguments.Length > 0)
        {
            registrations.Typed(call.Method.TypeArguments.Last(), name.Id);
            registrations.Typed(call.Method.TypeArguments[0], name.Id);
        }

        Instance builder = call.Evaluator.NewObject(null, call.Site, "builder");
        call.Evaluator.SetMember(builder, HttpClientSurface.ClientName, name);
        if (!call.Evaluator.IsSilent)
        {
            Create(call.Evaluator, name, call.Site);
        }

        return builder;
    }

    private static Value ConfigureOptions(Call call, Registrations registrations)
    {
        ITypeSymbol? type = call.Method.TypeArguments.Length > 0 ? call.Method.TypeArguments[0]
            : call.Method.ContainingType.TypeArguments.Length > 0 ? call.Method.ContainingType.TypeArguments[0] : null;
        if (type is null)
        {
            return call.Receiver ?? call.Unknown();
        }

        string name = call.Named("name") is { Value: Text given } ? given.Id : call.Receiver is Instance known && call.Evaluator.FindMember(known, "$options") is Text own ? own.Id : string.Empty;
        foreach (Input input in call.Inputs)
        {
            Value value = Evaluator.Plain(input.Value);
            if (value is Text { SingleHole: { IsSection: true, Kind: KeyKind.Configuration } } section && section.Id.Length > 6)
            {
                registrations.BindOptions(type, name, section);
            }
            else if (value is Closure closure)
            {
                registrations.ConfigureOptions(type, name, closure, call);
            }
        }

        if (call.Name == "BindConfiguration" && call.Count > 0)
        {
            registrations.BindOptions(type, name, ConfigurationSurface.At(call.Evaluator, ConfigurationSurface.Root(call.Site), call.Value(0), call.Site));
        }

        if (call.Name.StartsWith("AddOptions", StringComparison.Ordinal))
        {
            Instance builder = call.Evaluator.NewObject(null, call.Site, "options");
            call.Evaluator.SetMember(builder, "$options", call.Count > 0 ? call.TextAt(0) : Text.Empty);
            return builder;
        }

        return call.Receiver ?? call.Unknown();
    }

    /// <summary>The client of a name, as its registrations leave it.</summary>
    public static Value Create(Evaluator evaluator, Text name, SyntaxNode syntax)
    {
        Instance client = evaluator.Remember(evaluator.NewObject(null, syntax, name.Length == 0 ? "client" : name.Describe()));
        evaluator.SetMember(client, HttpClientSurface.Headers, evaluator.NewObject(null, syntax, "headers"));
        evaluator.SetMember(client, HttpClientSurface.ClientName, name);
        evaluator.Project.Registrations.Apply(evaluator, name.Id, client, syntax);
        return client;
    }
}
