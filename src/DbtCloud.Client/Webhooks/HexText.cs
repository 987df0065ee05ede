namespace DbtCloud.Webhooks;

internal static class HexText
{
    /// <summary>Decodes hex digits of either case into exactly so many bytes; null where they are none.</summary>
    public static byte[]? TryDecode(string? text, int length)
    {
        if (text is null || text.Length != length * 2)
        {
            return null;
        }

        byte[] bytes = new byte[length];
        for (int index = 0; index < text.Length; index++)
        {
            int digit = text[index] switch
            {
                >= '0' and <= '9' => text[index] - '0',
                >= 'a' and <= 'f' => text[index] - 'a' + 10,
                >= 'A' and <= 'F' => text[index] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return null;
            }

            bytes[index / 2] = (byte)((bytes[index / 2] << 4) | digit);
        }

        return bytes;
    }
}
