using DbtCloud.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>A page size that is given to an option of the SDK.</summary>
internal sealed class PageFact(Text size, SyntaxNode syntax)
{
    public Text Size { get; } = size;

    public SyntaxNode Syntax { get; } = syntax;
}
