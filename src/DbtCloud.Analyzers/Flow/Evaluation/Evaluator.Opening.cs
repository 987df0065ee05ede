using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Summaries;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Evaluation;

/// <summary>Objects that a body does not make itself: services, and what parameters and members hold.</summary>
internal sealed partial class Evaluator
{
    /// <summary>
    /// The object behind an unknown value of one of the project's own classes: its constructor is run with unknown arguments,
    /// so that what it does not take from outside is known.
    /// </summary>
    private Value Materialize(Value receiver, ITypeSymbol? type)
    {
        if (Plain(receiver) is not Text { SingleHole: { } key } || key.Kind is KeyKind.Configuration or KeyKind.Options || key.IsSection
            || Project.ImplementationOf(type) is not { } implementation)
        {
            return receiver;
        }

        if (Store.Get(key.Id, InstanceMember) is Instance known)
        {
            return known;
        }

        if (!Project.IsService(implementation) || materializing > 3 || opening.Contains(implementation))
        {
            return receiver;
        }

        materializing++;
        Instance instance = MakeOpen(implementation, key, isService: false);
        materializing--;
        Store.Set(key.Id, InstanceMember, instance);
        foreach (KeyValuePair<object, Value> member in Store.MembersOf(key.Id).ToList())
        {
            if (member.Key is string name && name[0] != '$')
            {
                Store.Set(instance, name, member.Value);
            }
        }

        return instance;
    }

    private const string InstanceMember = "$object";

    private readonly Dictionary<ISymbol, Dictionary<string, Summary>> opened = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> opening = new(SymbolEqualityComparer.Default);
    private int materializing;

    /// <summary>The object of a class that the container makes once, shared by all who ask for it by this key.</summary>
    public Instance Open(INamedTypeSymbol type, Key key)
    {
        if (Store.Get(key.Id, InstanceMember) is Instance known)
        {
            return known;
        }

        Instance instance = MakeOpen(type, key, isService: true);
        Store.Set(key.Id, InstanceMember, instance);
        return instance;
    }

    /// <summary>An object of one of the project's classes as it comes out of the container: its constructor is run once for all members of the class.</summary>
    private Instance MakeOpen(INamedTypeSymbol type, Key key, bool isService)
    {
        if (running.Count > 0 || !key.Varies.IsEmpty)
        {
            return ConstructOpen(type, key, isService, out _);
        }

        // It was there before the body came to this place, whatever leads here.
        Guards path = Path;
        System.Collections.Immutable.ImmutableStack<LoopScope> loops = Loops;
        (Path, Loops) = (Guards.None, System.Collections.Immutable.ImmutableStack<LoopScope>.Empty);
        Instance instance = OpenOnce(type, key, isService);
        (Path, Loops) = (path, loops);
        return instance;
    }

    private Instance OpenOnce(INamedTypeSymbol type, Key key, bool isService)
    {
        if (!opened.TryGetValue(type, out Dictionary<string, Summary>? summaries))
        {
            summaries = new(StringComparer.Ordinal);
            opened.Add(type, summaries);
        }

        string how = $"{key.Id}|{isService}|{materializing}";
        if (summaries.TryGetValue(how, out Summary? known) && known.Holds(Store, Project.Registrations.Version))
        {
            return known.Apply(Store, Frame, Note);
        }

        (long objects, int keys, int mark, int made) = (Serial.Last, Key.LastNumber, Store.Mark, creations.Count);
        Recording recording = Store.Record();
        Instance instance = ConstructOpen(type, key, isService, out bool isWhole);
        Store.Stop(recording);
        if (!IsExhausted && (isWhole || hasAllSteps) && Summary.Of(recording, objects, keys, Frame, instance, Store.ChangesSince(mark), creations.Skip(made), Project.Registrations.Version) is { } summary)
        {
            summaries[how] = summary;
        }

        return instance;
    }

    // A constructor may take half of what is left; the rest is for the body that the object is opened for.
    private bool TryConstruct(Instance instance, IMethodSymbol constructor, Input[] inputs)
    {
        (int mark, int made, int allowed) = (Store.Mark, creations.Count, allowedSteps);
        allowedSteps = Steps + ((allowedSteps - Steps) / 2);
        bool added = opening.Add(instance.Type!);
        Silently(() =>
        {
            Construct(instance, constructor, inputs, null);
            return 0;
        });
        bool isWhole = !IsExhausted;
        allowedSteps = allowed;
        if (added)
        {
            opening.Remove(instance.Type!);
        }

        if (!isWhole)
        {
            Store.Rollback(mark);
            creations.RemoveRange(made, creations.Count - made);
        }

        return isWhole;
    }

    /// <summary>Runs the constructor with unknown arguments, and forgets what others may have changed since.</summary>
    /// <param name="isWhole">False where the constructor takes too long: nothing is known of the object then.</param>
    private Instance ConstructOpen(INamedTypeSymbol type, Key key, bool isService, out bool isWhole)
    {
        isWhole = true;
        Instance instance = new(type, key, null) { IsOpen = true };
        IMethodSymbol? constructor = ProjectModel.ConstructorOf(type);
        if (constructor is not null)
        {
            Input[] inputs = constructor.Parameters
                .Select(parameter => new Input(
                    parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() ?? type.DeclaringSyntaxReferences[0].GetSyntax(),
                    Injected(parameter) ?? Text.Hole(key.Member("(" + parameter.Name + ")"), null)))
                .ToArray();
            isWhole = TryConstruct(instance, constructor, inputs);
        }

        // What others may set when they make the object is not what its initialiser says; a service's address is, for want of better.
        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>().Where(member => member is { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public or Accessibility.Internal }))
        {
            if (Project.InitializerOf(property) is not null && (!isService || Store.Get(instance, property.Name) is Text { Length: 0 } or Null))
            {
                Store.Set(instance, property.Name, null);
            }
        }

        // A field that starts empty and could be written is filled by somebody: a designer's code, a binding, reflection.
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(member => member is { IsStatic: false, IsReadOnly: false, IsImplicitlyDeclared: false }))
        {
            if (Store.Get(instance, field.Name) is Text { Length: 0 } or Null)
            {
                Store.Set(instance, field.Name, null);
            }
        }

        // What a constructor finds out once is the same in every method.
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(member => member is { IsStatic: false, IsReadOnly: true, IsImplicitlyDeclared: false }))
        {
            if (Store.Get(instance, field.Name) is Text { SingleHole: { Kind: KeyKind.Opaque, Varies.IsEmpty: true } } found)
            {
                Store.Set(instance, field.Name, Text.Hole(key.Member(field.Name), found.PartAt(0).Syntax));
            }
        }

        foreach (ISymbol member in Project.ReassignedMembersOf(type))
        {
            Store.Set(instance, member.Name, Unknown(null, member.Name));
        }

        foreach (KeyValuePair<object, Value> member in Store.MembersOf(instance).ToList())
        {
            NoteOwner(member.Value, key.Member(member.Key.ToString()));
        }

        return instance;
    }
}
