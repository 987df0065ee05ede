using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>Reads the programs from the source tree.</summary>
internal static partial class CorpusReader
{
    /// <summary>Names a folder of areas of programs to judge instead of those of the source tree.</summary>
    private const string ProgramsVariable = "DBTCLOUD_CORPUS_PROGRAMS";

    private static readonly string[] FilePatterns = ["*.cs", "*.json", ".editorconfig", ".globalconfig"];

    public static string Folder { get; } = Path.Combine(RepositoryRoot(), "tests", "DbtCloud.Analyzers.Tests", "Corpus");

    public static ImmutableArray<CorpusProgram> Read()
    {
        string root = Environment.GetEnvironmentVariable(ProgramsVariable) ?? Path.Combine(Folder, "Programs");
        List<CorpusProgram> programs = [];
        foreach (string area in Directory.EnumerateDirectories(root))
        {
            string areaName = Path.GetFileName(area);
            programs.AddRange(Directory.EnumerateFiles(area, "*.cs").Select(file => ReadOne($"{areaName}/{Path.GetFileNameWithoutExtension(file)}", [file])));
            programs.AddRange(Directory.EnumerateDirectories(area).Select(folder => ReadOne($"{areaName}/{Path.GetFileName(folder)}", FilesOf(folder))));
        }

        return [.. programs.Where(program => program.IsForThisCompiler).OrderBy(program => program.Name, StringComparer.Ordinal)];
    }

    internal static CorpusProgram Parse(string name, IEnumerable<(string Name, string Text)> texts)
    {
        ImmutableArray<CorpusFile>.Builder files = ImmutableArray.CreateBuilder<CorpusFile>();
        List<Finding> expected = [];
        List<Finding> information = [];
        Dictionary<string, string> headers = new(StringComparer.Ordinal);
        foreach ((string fileName, string text) in texts)
        {
            files.Add(new CorpusFile(fileName, ReadText(fileName, text, expected, information, headers)));
        }

        return new CorpusProgram(name, files.ToImmutable(), Sorted(expected), Sorted(information), headers.ToImmutableDictionary());
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        FilePatterns.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)).Order(StringComparer.Ordinal);

    private static CorpusProgram ReadOne(string name, IEnumerable<string> paths) =>
        Parse(name, paths.Select(path => (Path.GetFileName(path), File.ReadAllText(path))));

    private static string ReadText(string fileName, string text, List<Finding> expected, List<Finding> information, Dictionary<string, string> headers)
    {
        StringBuilder clean = new();
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        bool inHeader = true;
        for (int index = 0; index < lines.Length; index++)
        {
            string line = lines[index];
            Match header = Header().Match(line);
            inHeader &= header.Success || line.Length == 0;
            if (inHeader && header.Success)
            {
                headers[header.Groups["name"].Value] = header.Groups["value"].Value.Trim();
                line = string.Empty;
            }

            Match expectation = Expectation().Match(line);
            if (expectation.Success)
            {
                foreach (string rule in expectation.Groups["rules"].Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    Finding finding = new(fileName, index + 1, rule);
                    expected.Add(finding);
                    if (expectation.Groups["info"].Success)
                    {
                        information.Add(finding);
                    }
                }

                line = line[..expectation.Index].TrimEnd();
            }

            clean.Append(line).Append(index < lines.Length - 1 ? "\n" : string.Empty);
        }

        return TokenMarkers.Replace(clean.ToString());
    }

    private static ImmutableArray<Finding> Sorted(IEnumerable<Finding> findings) => [.. findings.Order()];

    private static string RepositoryRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "DbtCloud.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("No DbtCloud.sln above " + AppContext.BaseDirectory);
    }

    [GeneratedRegex(@"^// (?<name>[a-z-]+): (?<value>.+)$")]
    private static partial Regex Header();

    [GeneratedRegex(@"// expect(?<info>-info)?: (?<rules>DBTC\d{4}(?:[, ]+DBTC\d{4})*)\s*$")]
    private static partial Regex Expectation();
}
