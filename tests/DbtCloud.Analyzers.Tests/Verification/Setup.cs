using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DbtCloud.Analyzers.Verification;

/// <summary>The project that a program under test lives in; the defaults are those of a new console project.</summary>
internal sealed record Setup
{
    public static Setup Default { get; } = new();

    /// <summary>Gets a program of top-level statements.</summary>
    public static Setup Program { get; } = new() { OutputKind = OutputKind.ConsoleApplication };

    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public LanguageVersion Language { get; init; } = LanguageVersion.Preview;

    public ImmutableArray<MetadataReference> References { get; init; } = TestReferences.Application;

    /// <summary>Gets the value of the MSBuild property <c>DbtCloudAnalyzerMode</c>.</summary>
    public string? Mode { get; init; }

    /// <summary>Gets lines of an <c>.editorconfig</c> section for all C# files.</summary>
    public string? EditorConfig { get; init; }

    /// <summary>Gets lines of a <c>.globalconfig</c>.</summary>
    public string? GlobalConfig { get; init; }

    /// <summary>Gets a value indicating whether a parameter of a primary constructor that nobody reads is a warning; most programs under test are too short to read all.</summary>
    public bool WarnsOfUnreadParameters { get; init; }

    /// <summary>Gets further source files of the project, name and text.</summary>
    public ImmutableArray<(string Name, string Text)> Sources { get; init; } = [];

    /// <summary>Gets additional files, name and text.</summary>
    public ImmutableArray<(string Name, string Text)> AdditionalFiles { get; init; } = [];

    /// <summary>Gets the implicit usings of the Web SDK as a file; empty where a project has switched them off.</summary>
    public string ImplicitUsings { get; init; } = string.Join("\n", WebUsings.Select(name => $"global using global::{name};"));

    /// <summary>The namespaces that the .NET Web SDK and ours bring in.</summary>
    private static ImmutableArray<string> WebUsings =>
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    /// <summary>The configuration files that carry <see cref="Mode"/>, <see cref="EditorConfig"/> and <see cref="GlobalConfig"/>.</summary>
    public IEnumerable<(string Path, string Text)> ConfigurationFiles()
    {
        if (EditorConfig is not null)
        {
            yield return ("/.editorconfig", $"root = true\n[*.cs]\n{EditorConfig}\n");
        }

        if (GlobalConfig is not null || Mode is not null)
        {
            string mode = Mode is null ? string.Empty : $"build_property.DbtCloudAnalyzerMode = {Mode}\n";
            yield return ("/.globalconfig", $"is_global = true\n{mode}{GlobalConfig}\n");
        }
    }
}
