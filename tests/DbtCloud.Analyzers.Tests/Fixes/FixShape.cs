namespace DbtCloud.Analyzers.Fixes;

/// <summary>The forms in which people write the same program.</summary>
public enum FixShape
{
    TopLevel,
    Record,
    ExpressionBodies,
    PartialType,
    NullableOff,
    CommentsAndRegions,
}
