using DbtCloud.Analyzers.Flow.Evaluation;
using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Surfaces;

/// <summary>Files: mounted secrets mostly. Reading one path twice gives one text.</summary>
internal sealed class FileSurface : Surface
{
    public override bool Covers(INamedTypeSymbol type, string name) => name == "System.IO.File";

    public override Value? Invoke(Call call)
        => call.Name is "ReadAllText" or "ReadAllTextAsync" && call.Count > 0
            ? call.Evaluator.Map(call.Value(0), plain => TextOf(call.Evaluator.AsText(plain, call.Site), call.Site))
            : null;

    public static Text TextOf(Text path, SyntaxNode syntax)
        => Text.Hole(Key.Secret("file:" + path.Id, path.Describe(), path.Varies, path.Elements), syntax);
}
