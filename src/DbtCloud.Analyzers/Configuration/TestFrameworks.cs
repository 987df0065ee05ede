using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Configuration;

internal static class TestFrameworks
{
    private static readonly HashSet<string> Assemblies = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core",
        "xunit.v3.core",
        "nunit.framework",
        "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "Microsoft.VisualStudio.QualityTools.UnitTestFramework",
        "MSTest.TestFramework",
        "TUnit.Core",
        "Machine.Specifications",
        "Fixie",
    };

    public static bool AreReferencedBy(Compilation compilation)
        => compilation.ReferencedAssemblyNames.Any(assembly => Assemblies.Contains(assembly.Name));
}
