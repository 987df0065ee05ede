using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Facts;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>The SDK: registrations, clients made by hand, operations.</summary>
internal sealed class DbtCloudSurface : Surface
{
    private const string Account = "Account";
    private const string Credential = "$credential";
    private const string Operations = "$operations";

    // A provider by its kind, and what it takes its tokens from.
    private const string ProviderKind = "$kind";
    private const string ProviderSource = "$source";
    private const string ProviderArgument = "$argument";

    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<Instance, List<Call>> withoutCredentials = new();

    public override bool Covers(INamedTypeSymbol type, string name)
        => name.StartsWith("DbtCloud.", StringComparison.Ordinal) && type.DeclaringSyntaxReferences.IsEmpty
            || name == "Microsoft.Extensions.DependencyInjection.DbtCloudServiceCollectionExtensions"
            || name is "Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions";

    public override Value? Create(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        switch (call.Method.ContainingType.Name)
        {
            case "DbtToken":
                Note(evaluator, call.Inputs[0]);
                return call.Inputs[0].Value;
            case "DbtAccount":
                Instance account = evaluator.NewObject(call.Method.ContainingType, call.Site, "account");
                account.Creation!.Inputs.AddRange(call.Inputs);
                evaluator.SetMember(account, "Id", call.Inputs[0].Value);
                evaluator.SetMember(account, "AccessUrl", call.Inputs.Length > 1 ? call.Inputs[1].Value : Null.Value);
                return account;
            case "DbtCloudClient" when call.Inputs.Length >= 2:
                Instance client = evaluator.NewObject(call.Method.ContainingType, call.Site, "client");
                evaluator.SetMember(client, Account, call.Inputs[0].Value);
                evaluator.SetMember(client, Credential, call.Inputs[1].Value);
                Value id = evaluator.GetMember(call.Inputs[0].Value, "Id", call.Inputs[0].Syntax);
                Bind(call, TokenOf(evaluator, call.Inputs[1].Value, call.Site, IsToken(call.Method.Parameters[1].Type), call.Inputs[0].Value), call.Inputs[1].Syntax, id, call.Inputs[0].Syntax, null);
                return client;
            default: return null;
        }
    }

    public override Value? Convert(Evaluator evaluator, IMethodSymbol method, Value operand, SyntaxNode syntax) => operand;

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax)
    {
        if (receiver is null)
        {
            return null;
        }

        string type = property.ContainingType.Name;
        bool isOperations = type == "DbtCloudClient" && property.Name != Account || property.Type.Name.EndsWith("Operations", StringComparison.Ordinal);
        if (!isOperations)
        {
            return null;
        }

        Instance operations = evaluator.NewObject(property.Type, syntax, "operations");
        evaluator.SetMember(operations, Operations, Text.Literal(PathOf(evaluator, receiver) + property.Name, syntax));
        evaluator.SetMember(operations, "$client", receiver);
        return operations;
    }

    public override Value? Invoke(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        switch (call.Name)
        {
            case "AddDbtCloud":
                Instance builder = evaluator.NewObject(null, call.Site, "builder");
                return builder;
            case "AddAccount": return AddAccount(call);
            case "UseCredentials": return UseCredentials(call);
            case "FromToken" or "FromEnvironment" or "FromFile" or "FromConfiguration" or "From" or "FirstOf" or "FromDbtCli" or "FromStore" when call.Method.ContainingType.Name == "DbtCredentials":
                Instance source = evaluator.NewObject(null, call.Site, "provider");
                evaluator.SetMember(source, ProviderKind, Text.Literal(call.Name, call.Site));
                if (call.Count > 0)
                {
                    evaluator.SetMember(source, ProviderSource, call.Value(0));
                    evaluator.SetMember(source, ProviderArgument, call.Value(call.Count - 1));
                }

                return source;
            case "FromEnvironmentVariable": return EnvironmentSurface.Variable(call.TextAt(0), call.Site);
            case "Reveal" when call.Receiver is { } token: return token;
            case "GetClient" or "GetRequiredKeyedService" or "GetKeyedService" when call.Count > 0:
                return call.Name == "GetClient" || TypeNames.Of(call.Method.TypeArguments.FirstOrDefault()) == "DbtCloud.DbtCloudClient"
                    ? evaluator.Map(call.Value(call.Count - 1), key => ClientOf(evaluator, evaluator.AsText(key, call.Site), call.Site))
                    : null;
            case "SendAsync" when call.Method.ContainingType.Name == "DbtCloudClient" && call.Receiver is { } client && call.Count > 0:
                Send(call, client);
                return call.Unknown();
            default: return InvokeOperation(call);
        }
    }

    /// <summary>The client that is registered under a key.</summary>
    public static Value ClientOf(Evaluator evaluator, Text key, SyntaxNode syntax)
    {
        Instance client = evaluator.NewObject(null, syntax, "client");
        Instance account = evaluator.NewObject(null, syntax, "account");
        evaluator.SetMember(account, "Key", key);
        evaluator.SetMember(account, "Id", evaluator.Project.Registrations.AccountOf(key.Id) ?? Text.Hole(Key.Computed("account", key.Describe(), [key.ToKey()]), syntax));
        evaluator.SetMember(client, Account, account);
        return client;
    }

    private static void Send(Call call, Value client)
    {
        Evaluator evaluator = call.Evaluator;
        Value message = Evaluator.Plain(call.Value(0));
        Value? address = evaluator.FindMember(message, HttpMessageSurface.Address);
        if (address is null)
        {
            return;
        }

        Value? method = evaluator.FindMember(message, "Method");
        Value account = evaluator.GetMember(evaluator.GetMember(client, Account, call.Site), "Id", call.Site);
        SyntaxNode syntax = address is Placed { Frame: var frame } placed && frame == evaluator.Frame ? placed.Expression : call.Syntax(0);
        Requests.Send(
            evaluator,
            call.Site,
            syntax,
            evaluator.Map(address, plain => evaluator.AsText(plain, syntax)),
            method is not null && Evaluator.Plain(method) is Text { IsLiteral: true } verb ? verb.Characters.ToUpperInvariant() : null,
            null,
            clientAccount: account,
            isSdk: true,
            addressPlace: address as Placed);
    }

    private static Value? InvokeOperation(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        if (call.Method.IsStatic || call.Receiver is null || !(call.Method.ContainingType.Name.EndsWith("Operations", StringComparison.Ordinal) || call.Method.ContainingType.Name == "DbtCloudClient"))
        {
            return null;
        }

        if (!evaluator.IsSilent)
        {
            for (int index = 0; index < call.Method.Parameters.Length && index < call.Inputs.Length; index++)
            {
                if (call.Method.Parameters[index].Type is { ContainingNamespace.Name: "Models" } type && type.Name.EndsWith("Id", StringComparison.Ordinal) && Evaluator.Plain(call.Inputs[index].Value) is Text { Length: > 0 } id)
                {
                    evaluator.Facts.Ids.Add(id);
                }
            }

            evaluator.Facts.SdkCalls.Add(new(PathOf(evaluator, call.Receiver) + call.Name, call.Site, evaluator.Frame));
        }

        return null;
    }

    private static string PathOf(Evaluator evaluator, Value receiver)
        => evaluator.FindMember(receiver, Operations) is Text path ? path.Characters + "." : string.Empty;

    private Value AddAccount(Call call)
    {
        Evaluator evaluator = call.Evaluator;
        string? key = call.Count > 0 ? call.TextAt(0).Describe() : null;
        if (call.Count == 2 && Evaluator.Plain(call.Value(1)) is Closure configure)
        {
            Instance options = evaluator.NewObject(null, call.Syntax(1), "account");
            evaluator.Apply(configure, [new Input(call.Syntax(1), options)], call.Syntax(1));
            Value? id = evaluator.FindMember(options, "AccountId");
            Register(call, id);
            Value? given = evaluator.FindMember(options, "Token");
            Value? credentials = given is null ? evaluator.FindMember(options, "Credentials") : null;
            Value? token = given ?? (credentials is null ? null : TokenOf(evaluator, credentials, call.Site, isToken: false, AccountOf(evaluator, call, id)));
            if (token is not null && id is not null)
            {
                Bind(call, token is Placed placed ? placed.Inner : token, ((given ?? credentials) as Placed)?.Expression ?? call.Syntax(1), id, null, key);
            }
        }
        else if (call.Count >= 3)
        {
            Register(call, call.Value(1));
            Value? credential = call.Count > 3 ? call.Value(3) : evaluator.FindMember(call.Receiver!, Credential);
            if (credential is null && call.Receiver is Instance builder)
            {
                withoutCredentials.GetOrCreateValue(builder).Add(call);
            }

            if (credential is not null)
            {
                SyntaxNode syntax = call.Count > 3 ? call.Syntax(3) : call.Syntax(1);
                bool isToken = call.Count > 3 && IsToken(call.Method.Parameters[call.Inputs.Length - 1].Type);
                Value? token = TokenOf(evaluator, credential, call.Site, isToken, AccountOf(evaluator, call, call.Value(1)));
                if (isToken && token is Text text)
                {
                    Note(evaluator, new Input(syntax, text));
                }

                Bind(call, token, syntax, call.Value(1), call.Syntax(1), key);
            }
        }

        return call.Receiver ?? call.Unknown();
    }

    private static void Register(Call call, Value? id)
    {
        if (id is not null && call.Value(0) is Text { IsLiteral: true } key)
        {
            call.Evaluator.Project.Registrations.Account(key.Id, id);
        }
    }

    private Value UseCredentials(Call call)
    {
        if (call.Receiver is { } builder && call.Count > 0)
        {
            call.Evaluator.SetMember(builder, Credential, call.Value(0));
            foreach (Call added in builder is Instance made && withoutCredentials.TryGetValue(made, out List<Call>? known) ? known : [])
            {
                Value? token = TokenOf(call.Evaluator, call.Value(0), call.Site, isToken: false, AccountOf(call.Evaluator, added, added.Value(1)));
                Bind(added, token, added.Syntax(1), added.Value(1), added.Syntax(1), added.TextAt(0).Describe());
            }
        }

        return call.Receiver ?? call.Unknown();
    }

    public override bool Write(Evaluator evaluator, IPropertySymbol property, Value? receiver, Value[] arguments, Value value, SyntaxNode valueSyntax)
    {
        if (property.ContainingType.Name == "DbtAccountOptions" && property.Name is "Token" or "Credentials" && receiver is not null)
        {
            Frame frame = evaluator.Frame;
            evaluator.SetMember(receiver, property.Name, evaluator.Map(value, plain => plain is Null ? plain : new Placed(plain, valueSyntax, frame)));
            if (property.Name == "Token")
            {
                Note(evaluator, new Input(valueSyntax, value));
            }

            return true;
        }

        if (property.Name is "Limit" or "First" && TypeNames.Of(property.ContainingType).StartsWith("DbtCloud.", StringComparison.Ordinal) && Evaluator.Plain(value) is Text size && !evaluator.IsSilent)
        {
            evaluator.Facts.Pages.Add(new(size, valueSyntax));
        }

        return false;
    }

    /// <summary>The account that a provider is asked for.</summary>
    private static Instance AccountOf(Evaluator evaluator, Call call, Value? id)
    {
        Instance account = evaluator.NewObject(null, call.Site, "account");
        evaluator.SetMember(account, "Key", call.Value(0));
        if (id is not null)
        {
            evaluator.SetMember(account, "Id", id);
        }

        return account;
    }

    /// <summary>The token that a credential gives for an account: itself, or what a provider gives.</summary>
    private static Value? TokenOf(Evaluator evaluator, Value credential, SyntaxNode syntax, bool isToken, Value account)
    {
        Value plain = Evaluator.Plain(credential);
        if (plain is Closure factory)
        {
            plain = Evaluator.Plain(evaluator.Silently(() => evaluator.Apply(factory, [], syntax)));
            isToken = false;
        }

        if (plain is Instance made && evaluator.FindMember(made, ProviderKind) is Text kind)
        {
            return FromProvider(evaluator, made, kind.Characters, account, syntax);
        }

        if (plain is Instance { Type: INamedTypeSymbol type } provider && evaluator.Project.IsSource(type))
        {
            IMethodSymbol? get = type.GetMembers("GetTokenAsync").OfType<IMethodSymbol>().FirstOrDefault();
            return get is null ? null : evaluator.Silently(() => evaluator.Inline(get, provider, [new Input(syntax, ContextOf(evaluator, account, syntax))], syntax, null));
        }

        return plain is Text or Choice && isToken ? credential : null;
    }

    // A first question: no token has been rejected yet.
    private static Instance ContextOf(Evaluator evaluator, Value account, SyntaxNode syntax)
    {
        Instance context = evaluator.NewObject(null, syntax, "context");
        evaluator.SetMember(context, Account, account);
        evaluator.SetMember(context, "RejectedToken", Null.Value);
        return context;
    }

    private static Value? FromProvider(Evaluator evaluator, Instance provider, string kind, Value account, SyntaxNode syntax)
    {
        if (evaluator.FindMember(provider, ProviderSource) is not { } source || evaluator.FindMember(provider, ProviderArgument) is not { } argument)
        {
            return null;
        }

        Value Named() => evaluator.Silently(() => evaluator.Apply(argument, [new Input(syntax, account)], syntax));
        switch (kind)
        {
            case "FromToken": return source;
            case "FromEnvironment": return evaluator.Map(Named(), plain => EnvironmentSurface.Variable(evaluator.AsText(plain, syntax), syntax));
            case "FromFile": return evaluator.Map(Named(), plain => FileSurface.TextOf(evaluator.AsText(plain, syntax), syntax));
            case "FromConfiguration": return evaluator.Map(Named(), plain => ConfigurationSurface.At(evaluator, source, plain, syntax));
            case "From": return evaluator.Silently(() => evaluator.Apply(source, [new Input(syntax, ContextOf(evaluator, account, syntax))], syntax));
            case "FirstOf": return evaluator.ItemsOf(source, syntax).Known.FirstOrDefault() is { } first ? TokenOf(evaluator, first, syntax, isToken: false, account) : null;
            default: return null;
        }
    }

    private static bool IsToken(ITypeSymbol type) => type.Name is "DbtToken" or "String";

    private static void Note(Evaluator evaluator, Input token)
    {
        if (!evaluator.IsSilent)
        {
            foreach (Alternative alternative in Choice.Flatten(token.Value))
            {
                if (Evaluator.Plain(alternative.Value) is Text { Length: > 0 } text)
                {
                    evaluator.Facts.Tokens.Add(new(text, token.Syntax));
                }
            }
        }
    }

    private static void Bind(Call call, Value? token, SyntaxNode tokenSyntax, Value account, SyntaxNode? accountSyntax, string? key)
    {
        if (token is not null)
        {
            Requests.Bind(call.Evaluator, call.Site, token, tokenSyntax, account, accountSyntax, key);
        }
    }
}
