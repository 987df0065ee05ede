namespace DbtCloud.Analyzers.AdditionalFiles;

internal enum JsonKind
{
    String,
    Number,
    Literal,
}
