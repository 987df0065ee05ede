namespace DbtCloud.Emulator.State;

/// <summary>Ids of the size that live cells give: 14 digits, over 32 bits, no id used by two resources.</summary>
internal sealed class IdSequence
{
    private long _account = 70403103922122;
    private long _entity = 70403104120000;
    private long _run = 70403117937000;
    private long _text;

    public long NextAccount() => _account += 3;

    public long Next() => _entity += 7;

    public long NextRun() => _run += 23;

    /// <summary>Ids of webhooks and private endpoints: a prefix and 27 characters that sort by age, as KSUIDs do.</summary>
    public string NextText(string prefix)
    {
        const string alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        Span<char> characters = stackalloc char[27];
        ulong value = (ulong)(++_text) * 0x9E3779B97F4A7C15UL;
        for (int i = characters.Length - 1; i >= 8; i--)
        {
            characters[i] = alphabet[(int)(value % 62)];
            value = (value / 62) ^ ((ulong)_text * 0xD1B54A32D192ED03UL * (ulong)i);
        }

        long count = _text;
        for (int i = 7; i >= 0; i--)
        {
            characters[i] = alphabet[(int)(count % 62)];
            count /= 62;
        }

        return prefix + new string(characters);
    }

    /// <summary>Reserves an id that a user chose, so that generated ones stay apart from it.</summary>
    public void Reserve(long id)
    {
        _account = Math.Max(_account, id <= 70403104000000 && id > _account ? id : _account);
        _entity = id > _entity && id < 70403117000000 ? id : _entity;
        _run = id > _run && id < 80000000000000 ? id : _run;
    }
}
