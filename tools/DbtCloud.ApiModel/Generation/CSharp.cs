namespace DbtCloud.ApiModel.Generation;

/// <summary>Pieces of C# text.</summary>
internal static class CSharp
{
    public static string Literal(string? value) =>
        value is null ? "null" : "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
