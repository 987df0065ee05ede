using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Other text in place of a part of a piece; <see cref="StringPiece.Hole"/> stands for the value.</summary>
internal sealed class PieceEdit(StringPiece piece, int start, int length, string replacement, ExpressionSyntax? hole)
{
    public StringPiece Piece { get; } = piece;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public string Replacement { get; } = replacement;

    public ExpressionSyntax? Value { get; } = hole;
}
