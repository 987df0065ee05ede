using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Environment variables.</summary>
internal sealed class EnvironmentSurface : Surface
{
    public override bool Covers(INamedTypeSymbol type, string name) => name == "System.Environment";

    public override Value? Invoke(Call call)
        => call.Name == "GetEnvironmentVariable"
            ? call.Evaluator.Map(call.Value(0), plain => Variable(call.Evaluator.AsText(plain, call.Site), call.Site))
            : null;

    public static Text Variable(Text name, SyntaxNode syntax)
        => Text.Hole(Key.Environment(ConfigurationSurface.Normalized(name), name.Describe(), name.Varies, name.Elements), syntax);
}
