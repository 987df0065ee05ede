using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace DbtCloud.Analyzers.AdditionalFiles;

/// <summary>Takes JSON apart into strings, words and punctuation and keeps positions; skips comments, as appsettings files may have them.</summary>
internal sealed class JsonScanner(string json)
{
    private int position;

    /// <summary>The place of what was read last.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>The next character that means something; '\0' at the end.</summary>
    public char Peek()
    {
        SkipSpace();
        return position < json.Length ? json[position] : '\0';
    }

    public bool TryRead(char punctuation)
    {
        if (Peek() != punctuation)
        {
            return false;
        }

        Span = new TextSpan(position++, 1);
        return true;
    }

    /// <summary>Reads a number, <c>true</c>, <c>false</c> or <c>null</c>; empty where there is none.</summary>
    public string ReadWord()
    {
        SkipSpace();
        int start = position;
        while (position < json.Length && (char.IsLetterOrDigit(json[position]) || json[position] is '+' or '-' or '.'))
        {
            position++;
        }

        Span = TextSpan.FromBounds(start, position);
        return json.Substring(start, position - start);
    }

    /// <summary>Reads a string; null where it is not closed.</summary>
    public string? ReadString()
    {
        SkipSpace();
        int start = position++;
        StringBuilder text = new();
        while (position < json.Length && json[position] is not ('"' or '\n'))
        {
            text.Append(json[position] == '\\' ? ReadEscape() : json[position++]);
        }

        if (position >= json.Length || json[position] != '"')
        {
            return null;
        }

        position++;
        Span = TextSpan.FromBounds(start, position);
        return text.ToString();
    }

    private char ReadEscape()
    {
        position++;
        if (position >= json.Length)
        {
            return '\0';
        }

        char escaped = json[position++];
        if (escaped == 'u' && position + 4 <= json.Length
            && ushort.TryParse(json.Substring(position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            position += 4;
            return (char)code;
        }

        return escaped switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => escaped };
    }

    private void SkipSpace()
    {
        while (position < json.Length)
        {
            if (char.IsWhiteSpace(json[position]) || json[position] == '\uFEFF')
            {
                position++;
            }
            else if (Starts("//"))
            {
                int end = json.IndexOf('\n', position);
                position = end < 0 ? json.Length : end;
            }
            else if (Starts("/*"))
            {
                int end = json.IndexOf("*/", position + 2, StringComparison.Ordinal);
                position = end < 0 ? json.Length : end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private bool Starts(string text) => string.CompareOrdinal(json, position, text, 0, text.Length) == 0;
}
