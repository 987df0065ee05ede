using System.Globalization;

namespace DbtCloud.Analyzers.AdditionalFiles;

/// <summary>
/// The values of a JSON file with their configuration paths, up to the first place where it is no JSON any more.
/// System.Text.Json is not there in every compiler host, and it keeps no positions.
/// </summary>
internal sealed class JsonValues
{
    private const int DeepestNesting = 64;

    private readonly List<ConfigurationValue> values = [];
    private readonly JsonScanner scanner;

    private JsonValues(string json) => scanner = new JsonScanner(json);

    public static IReadOnlyList<ConfigurationValue> Read(string json)
    {
        JsonValues reader = new(json);
        reader.ReadValue(string.Empty, depth: 0);
        return reader.values;
    }

    private bool ReadValue(string path, int depth)
    {
        switch (scanner.Peek())
        {
            case '{':
                return depth < DeepestNesting && ReadObject(path, depth + 1);
            case '[':
                return depth < DeepestNesting && ReadArray(path, depth + 1);
            case '"':
                return scanner.ReadString() is { } text && Add(path, JsonKind.String, text);
            default:
                string word = scanner.ReadWord();
                return word.Length > 0 && Add(path, char.IsLetter(word[0]) ? JsonKind.Literal : JsonKind.Number, word);
        }
    }

    private bool ReadObject(string path, int depth)
    {
        scanner.TryRead('{');
        while (!scanner.TryRead('}'))
        {
            if (scanner.Peek() != '"' || scanner.ReadString() is not { } name || !scanner.TryRead(':') || !ReadValue(Join(path, name), depth))
            {
                return false;
            }

            if (!scanner.TryRead(',') && scanner.Peek() != '}')
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadArray(string path, int depth)
    {
        scanner.TryRead('[');
        for (int index = 0; !scanner.TryRead(']'); index++)
        {
            if (!ReadValue(Join(path, index.ToString(CultureInfo.InvariantCulture)), depth))
            {
                return false;
            }

            if (!scanner.TryRead(',') && scanner.Peek() != ']')
            {
                return false;
            }
        }

        return true;
    }

    private bool Add(string path, JsonKind kind, string text)
    {
        values.Add(new ConfigurationValue(path, kind, text, scanner.Span));
        return true;
    }

    // Environment variables of launchSettings.json write the colon as two underscores.
    private static string Join(string path, string name)
    {
        string segments = name.Replace("__", ":");
        return path.Length == 0 ? segments : path + ":" + segments;
    }
}
