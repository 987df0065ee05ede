namespace DbtCloud.Analyzers;

/// <summary>The rules' categories, each of which can be configured as a whole (<c>dotnet_analyzer_diagnostic.category-….severity</c>).</summary>
internal static class RuleCategories
{
    public const string Credentials = "DbtCloud.Credentials";

    public const string Endpoints = "DbtCloud.Endpoints";

    public const string Usage = "DbtCloud.Usage";
}
