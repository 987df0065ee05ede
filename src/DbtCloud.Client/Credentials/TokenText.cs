namespace DbtCloud.Credentials;

/// <summary>What may stand in a header as a token.</summary>
internal static class TokenText
{
    /// <summary>Finds the position, from 1, of the first character that would break the header; null where there is none.</summary>
    public static int? FirstBadPosition(string secret)
    {
        for (int index = 0; index < secret.Length; index++)
        {
            if (secret[index] is <= ' ' or >= '\u007f' or '"')
            {
                return index + 1;
            }
        }

        return null;
    }
}
