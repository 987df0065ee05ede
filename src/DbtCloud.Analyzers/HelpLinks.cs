using System.Reflection;

namespace DbtCloud.Analyzers;

/// <summary>Addresses of the rules' pages, made from the MSBuild property <c>RepositoryUrl</c>, which the SDK writes into the assembly.</summary>
internal static class HelpLinks
{
    private static readonly string Repository = typeof(HelpLinks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepositoryUrl").Value!
        .TrimEnd('/');

    public static string For(string id) => $"{Repository}/blob/main/docs/rules/{id}.md";
}
