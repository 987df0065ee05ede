using System.Text;

namespace DbtCloud.Json;

/// <summary>One member of the JSON that a model keeps.</summary>
internal readonly ref struct KeptMember(ReadOnlySpan<byte> utf8Name, ReadOnlySpan<byte> value)
{
    /// <summary>The name without escapes.</summary>
    public ReadOnlySpan<byte> Utf8Name { get; } = utf8Name;

    public ReadOnlySpan<byte> Value { get; } = value;

    public string Name => Encoding.UTF8.GetString(Utf8Name.ToArray());
}
