using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary><c>IOptions&lt;T&gt;</c> and its relatives: the section that T is bound to, else an identity of the type and name.</summary>
internal sealed class OptionsSurface : Surface
{
    public override bool Covers(INamedTypeSymbol type, string name)
        => name is "Microsoft.Extensions.Options.IOptions" or "Microsoft.Extensions.Options.IOptionsSnapshot" or "Microsoft.Extensions.Options.IOptionsMonitor" or "Microsoft.Extensions.Options.Options" or "Microsoft.Extensions.Options.OptionsWrapper";

    public override Value? Create(Call call) => call.Inputs.Length > 0 ? call.Inputs[0].Value : null;

    public override Value? Read(Evaluator evaluator, IPropertySymbol property, Value? receiver, SyntaxNode syntax)
    {
        if (property.Name is not ("Value" or "CurrentValue") || property.ContainingType.TypeArguments.Length != 1)
        {
            return null;
        }

        return receiver is Instance ? receiver : Options(evaluator, property.ContainingType.TypeArguments[0], Text.Empty, syntax);
    }

    public override Value? Invoke(Call call)
    {
        if (call.Name == "Create" && call.Method.IsStatic)
        {
            return call.Value(0);
        }

        return call.Name == "Get" && call.Count > 0 && call.Method.ContainingType.TypeArguments.Length == 1
            ? Options(call.Evaluator, call.Method.ContainingType.TypeArguments[0], call.TextAt(0), call.Site)
            : null;
    }

    public static Value Options(Evaluator evaluator, ITypeSymbol type, Text name, SyntaxNode syntax)
    {
        if (evaluator.Project.Registrations.OptionsOf(type, name.Id) is { } bound)
        {
            return bound;
        }

        string id = TypeNames.Identity(type) + (name.Length == 0 ? string.Empty : $"[{name.Id}]");
        return Text.Hole(Key.Options(id, type.Name + (name.Length == 0 ? string.Empty : $"[{name.Describe()}]"), name.Varies), syntax);
    }
}
