using System.Text;
using System.Text.Json;

namespace DbtCloud.Json;

/// <summary>Walks the members of the JSON that a model keeps.</summary>
internal ref struct KeptMembers
{
    private readonly ReadOnlySpan<byte> json;
    private Utf8JsonReader reader;

    private KeptMembers(byte[]? kept)
    {
        json = kept;
        reader = new Utf8JsonReader(json);
        if (kept is not null)
        {
            reader.Read();
        }
    }

    public KeptMember Current { get; private set; }

    public static KeptMembers Of(byte[]? kept) => new(kept);

    public readonly KeptMembers GetEnumerator() => this;

    public bool MoveNext()
    {
        if (json.Length == 0 || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        ReadOnlySpan<byte> name = reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;
        reader.Read();
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        Current = new KeptMember(name, json.Slice(start, (int)reader.BytesConsumed - start));
        return true;
    }

    public static void Append(List<byte> target, KeptMember member)
    {
        target.Add(target.Count == 0 ? (byte)'{' : (byte)',');
        target.AddRange(JsonSerializer.SerializeToUtf8Bytes(member.Name, StringJsonContext.Default.String));
        target.Add((byte)':');
        target.AddRange(member.Value.ToArray());
    }

    public static byte[]? Close(List<byte> target)
    {
        if (target.Count == 0)
        {
            return null;
        }

        target.Add((byte)'}');
        return [.. target];
    }
}
