using System.Reflection;

namespace DbtCloud.ApiModel.Tests.Surface;

public class TypeNameTests
{
    // The implicit usings of console, worker and web projects, and what web code opens besides.
    private static readonly HashSet<string> s_namespaces =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading", "System.Threading.Tasks",
        "Microsoft.AspNetCore.Authorization", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Http.HttpResults",
        "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging", "Microsoft.Extensions.Options",
    ];

    [Fact]
    public void No_public_type_has_the_name_of_one_that_most_programs_see()
    {
        HashSet<string> taken = [.. FrameworkTypes().Where(type => type.Namespace is { } name && s_namespaces.Contains(name)).Select(type => type.Name)];
        Assert.Contains("Environment", taken);
        Assert.Contains("WebApplication", taken);

        Assert.All(typeof(DbtCloudClient).Assembly.GetExportedTypes().Where(type => !type.IsNested), type => Assert.DoesNotContain(type.Name, taken));
    }

    private static IEnumerable<Type> FrameworkTypes() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)))
        .SelectMany(path => Assembly.Load(Path.GetFileNameWithoutExtension(path)).GetExportedTypes());
}
