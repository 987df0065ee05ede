using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.CodeFixes.Expressions;

/// <summary>Types that fixes know by name; no type need be there.</summary>
internal static class KnownTypes
{
    private const string Configuration = "Microsoft.Extensions.Configuration.IConfiguration";
    private const string ConfigurationSection = "Microsoft.Extensions.Configuration.IConfigurationSection";

    public static bool IsConfiguration(ITypeSymbol? type) => Is(type, Configuration);

    /// <summary>True for a part of the configuration, in which paths are relative.</summary>
    public static bool IsConfigurationSection(ITypeSymbol? type) => Is(type, ConfigurationSection);

    public static bool IsDbtToken(ITypeSymbol? type) => type is not null && Named(type, "DbtCloud.DbtToken");

    public static bool IsDbtCloudClient(ITypeSymbol? type) => type is not null && Named(type, "DbtCloud.DbtCloudClient");

    public static bool IsSdkType(ITypeSymbol? type) => type?.ContainingNamespace?.ToDisplayString() is "DbtCloud" or "DbtCloud.Models";

    public static bool Is(ITypeSymbol? type, string name)
        => type is not null && (Named(type, name) || type.AllInterfaces.Any(implemented => Named(implemented, name)));

    public static bool Named(ITypeSymbol type, string name) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString() == name;
}
