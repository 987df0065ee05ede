namespace DbtCloud.Http;

/// <summary>Looks at a path as it goes over the wire, with the eyes of every server that might decode it once more than we do.</summary>
internal static class WirePath
{
    // A server in front may decode, the one behind it again: so many rounds nobody needs for an honest name.
    private const int DecodingRounds = 4;

    /// <summary>Tells whether a path could be read as another path than the one that it shows.</summary>
    public static bool IsAmbiguous(string path)
    {
        if (path.Length == 0 || path[0] != '/')
        {
            return true;
        }

        string text = path;
        for (int round = 0; round < DecodingRounds; round++)
        {
            if (HasTrick(text, decoded: round > 0))
            {
                return true;
            }

            if (text.IndexOf('%') < 0)
            {
                return false;
            }

            string decoded = Uri.UnescapeDataString(text);
            if (CountSlashes(decoded) != CountSlashes(text))
            {
                return true;
            }

            if (string.Equals(decoded, text, StringComparison.Ordinal))
            {
                return false;
            }

            text = decoded;
        }

        return true;
    }

    private static bool HasTrick(string text, bool decoded)
    {
        int start = 1;
        for (int index = 1; index <= text.Length; index++)
        {
            char letter = index < text.Length ? text[index] : '/';
            if (letter is '\\' || (letter < ' ' && decoded) || letter is '\u007f')
            {
                return true;
            }

            if (letter == '/')
            {
                if (IsDots(text.AsSpan(start, index - start)) || (index == start && index < text.Length))
                {
                    return true;
                }

                start = index + 1;
            }
        }

        return false;
    }

    // Some servers cut parameters off a segment before they look at it: "..;x" is ".." to them.
    private static bool IsDots(ReadOnlySpan<char> segment)
    {
        int semicolon = segment.IndexOf(';');
        ReadOnlySpan<char> name = semicolon < 0 ? segment : segment[..semicolon];
        return name is "." or "..";
    }

    private static int CountSlashes(string text)
    {
        int count = 0;
        foreach (char letter in text)
        {
            count += letter == '/' ? 1 : 0;
        }

        return count;
    }
}
