using System.Collections.Immutable;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Surfaces;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>Bodies that the analysis starts at: their parameters are unknown, their object is as its constructor leaves it.</summary>
internal sealed partial class Evaluator
{
    /// <param name="keep">True for start-up code that is run for what it registers: nothing is recorded, and its objects stay.</param>
    /// <param name="type">The class that inherits the member, where it is to run for that.</param>
    public void RunRoot(ISymbol member, bool keep, INamedTypeSymbol? type = null)
    {
        stepsOfProject += Steps;
        allowedSteps = stepsOfProject > MaximumStepsOfLargeProject ? StepsOfLastBodies : stepsOfProject > MaximumStepsOfProject ? StepsOfLateBodies : MaximumSteps;
        hasAllSteps = allowedSteps == MaximumSteps;
        steps = 0;
        requests = 0;
        Store.Work = 0;
        nesting = 0;
        silent = keep ? 1 : 0;
        Path = Guards.None;
        Loops = ImmutableStack<LoopScope>.Empty;
        creations.Clear();
        made.Clear();
        receivers.Clear();
        accessed.Clear();
        active.Clear();
        running.Clear();
        int mark = Store.Mark;
        Frame = new Frame(member, null, null);
        if (member is IMethodSymbol method)
        {
            RunMethod(method, type);
        }
        else if (Project.InitializerOf(member) is { } initializer)
        {
            Eval(initializer);
        }

        silent = 0;
        Surfaces.MadeRequests.Note(this);
        if (!keep)
        {
            Store.Rollback(mark);
        }
    }

    private readonly List<Instance> made = [];

    /// <summary>Clients and messages that the present body has made.</summary>
    public IReadOnlyList<Instance> Made => made;

    /// <summary>Remembers a client or message.</summary>
    public Instance Remember(Instance sender)
    {
        if (made.Count < MaximumCreations)
        {
            made.Add(sender);
        }

        return sender;
    }

    private void RunMethod(IMethodSymbol method, INamedTypeSymbol? inheritor)
    {
        string owner = Surfaces.TypeNames.Identity(method);
        NoteNarrowParameters(method);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            SyntaxNode? syntax = parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
            Key key = Key.Parameter(owner, parameter.Name);
            Store.Set(Frame, parameter, Injected(parameter) ?? Text.Hole(key, syntax));
            if (parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: int or long } && syntax is Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax { Default.Value: { } value })
            {
                Facts.Defaults[key.Id] = Text.Literal(System.Convert.ToString(parameter.ExplicitDefaultValue, System.Globalization.CultureInfo.InvariantCulture), value);
            }
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            INamedTypeSymbol type = method.ContainingType;
            Instance made = new(type, Self(type), null) { IsOpen = true };
            Input[] inputs = method.Parameters.Select(parameter => new Input(
                parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() ?? type.DeclaringSyntaxReferences[0].GetSyntax(),
                Injected(parameter) ?? Text.Hole(Self(type).Member("(" + parameter.Name + ")"), null))).ToArray();
            Frame.This = made;
            Construct(made, method, inputs, null);
            return;
        }

        if (!method.IsStatic && method.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } container)
        {
            Frame.This = Open(inheritor ?? container, Self(inheritor ?? container));
            Frame.Inheritor = inheritor;
        }

        if (Project.BodyOf(method) is { } body)
        {
            Exec(body);
        }
        else
        {
            foreach (Surface surface in Project.SurfacesFor(method.ContainingType))
            {
                surface.Declare(this, method);
            }
        }
    }

    /// <summary>What a container is known to pass for a parameter: a typed client, a keyed client of the SDK.</summary>
    private Value? Injected(IParameterSymbol parameter)
    {
        SyntaxNode? syntax = parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (syntax is null)
        {
            return null;
        }

        AttributeData? keyed = parameter.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "FromKeyedServicesAttribute");
        if (keyed is { ConstructorArguments.Length: 1 } && keyed.ConstructorArguments[0].Value is string key && Surfaces.TypeNames.Of(parameter.Type) == "DbtCloud.DbtCloudClient")
        {
            return Surfaces.DbtCloudSurface.ClientOf(this, Text.Literal(key, syntax), syntax);
        }

        return parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            ? Project.Registrations.InjectedInto(this, constructor.ContainingType, parameter)
            : null;
    }

    private void NoteNarrowParameters(IMethodSymbol method)
    {
        string owner = method.MethodKind == MethodKind.Constructor ? string.Empty : Surfaces.TypeNames.Identity(method);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (IsInt(parameter.Type) && parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } syntax)
            {
                Key key = owner.Length > 0 ? Key.Parameter(owner, parameter.Name) : Self(method.ContainingType).Member("(" + parameter.Name + ")");
                Facts.Narrow.Add(new(syntax, $"'{parameter.Name}'", Text.Hole(key, syntax)));
            }
        }
    }

    private static Key Self(INamedTypeSymbol type) => Key.Parameter(Surfaces.TypeNames.Identity(type), type.Name);
}
