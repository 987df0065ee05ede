using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>
/// One library as the evaluator sees it: what its calls and members mean. To add one, derive a class, say in
/// <see cref="Covers"/> which types are its (by <see cref="TypeNames.Of"/>), turn calls that build something into values
/// (state lies in members of an <see cref="Instance"/>: <see cref="Evaluator.SetMember"/>), turn calls that send something
/// into facts (<see cref="Requests.Send"/>), return null for what is not understood, and add it to <see cref="KnownSurfaces"/>.
/// </summary>
internal abstract class Surface
{
    /// <summary>The value of an expression that does not come to an end, for example a thrown exception.</summary>
    public static readonly Value Never = Text.Hole(Key.Constant("never"), null);

    /// <summary>True for the types whose members the surface explains. Asked once for each type.</summary>
    public abstract bool Covers(INamedTypeSymbol type, string name);

    /// <summary>The result of a call, null for a call that the surface does not know.</summary>
    public virtual Value? Invoke(Call call) => null;

    /// <summary>The object that a constructor makes.</summary>
    public virtual Value? Create(Call call) => null;

    /// <summary>The value of a property.</summary>
    public virtual Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax) => null;

    public virtual Value? ReadIndexer(Evaluator evaluator, IPropertySymbol property, Value receiver, Value[] arguments, SyntaxNode syntax) => null;

    /// <summary>Sets a property or, with arguments, an indexer; false where the surface has nothing to say.</summary>
    public virtual bool Write(Evaluator evaluator, IPropertySymbol property, Value? receiver, Value[] arguments, Value value, SyntaxNode valueSyntax) => false;

    /// <summary>The result of a conversion that the type defines.</summary>
    public virtual Value? Convert(Evaluator evaluator, IMethodSymbol method, Value operand, SyntaxNode syntax) => null;

    /// <summary>What the declaration of a method without body says, where a library makes the body from it.</summary>
    public virtual void Declare(Evaluator evaluator, IMethodSymbol method)
    {
    }
}
