using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DbtCloud.Analyzers.Sweep;

/// <summary>Binds what it can: missing packages leave errors, which the analyzers must bear.</summary>
internal static class LooseCompiler
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Options = new(
        LanguageVersion.Preview,
        preprocessorSymbols: ["NET", "NETCOREAPP", "NET6_0_OR_GREATER", "NET8_0_OR_GREATER", "NET10_0", "NET10_0_OR_GREATER", "NETSTANDARD2_0_OR_GREATER"]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(ReadReferences);

    public static CSharpCompilation Compile(SourceGroup group)
    {
        IEnumerable<SyntaxTree> trees = group.Sources
            .Select(Parse)
            .Append(CSharpSyntaxTree.ParseText(GlobalUsings, Options, "GlobalUsings.g.cs"));
        return CSharpCompilation.Create("Swept", trees, References.Value, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    private static SyntaxTree Parse(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return CSharpSyntaxTree.ParseText(SourceText.From(stream), Options, file);
    }

    private static ImmutableArray<MetadataReference> ReadReferences() =>
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "sweep-references.txt"))
            .Where(path => path.Length > 0 && !Path.GetFileName(path).StartsWith("DbtCloud.Analyzers", StringComparison.Ordinal))
            .DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
