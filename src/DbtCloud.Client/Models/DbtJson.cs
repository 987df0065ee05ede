using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DbtCloud.Models;

/// <summary>A JSON value of a kind that the published API leaves open, kept as its own text. Two are equal when their texts are.</summary>
[JsonConverter(typeof(DbtJsonConverter))]
public sealed class DbtJson : IEquatable<DbtJson>
{
    private readonly byte[] utf8;

    private DbtJson(byte[] utf8) => this.utf8 = utf8;

    /// <summary>Gets the JSON value null.</summary>
    public static DbtJson Null { get; } = new(Encoding.UTF8.GetBytes("null"));

    internal ReadOnlySpan<byte> Utf8 => utf8;

    /// <summary>Takes a JSON text.</summary>
    /// <param name="json">One JSON value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static DbtJson Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return From(document.RootElement);
    }

    /// <summary>Takes a value of System.Text.Json; it does not matter how long its document lives.</summary>
    /// <param name="element">The value.</param>
    /// <returns>The value.</returns>
    public static DbtJson From(JsonElement element) => new(Encoding.UTF8.GetBytes(element.GetRawText()));

    /// <summary>Makes the JSON of an object, by the metadata of the caller's own serializer context.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="typeInfo">The metadata.</param>
    /// <returns>The value.</returns>
    public static DbtJson From<T>(T value, JsonTypeInfo<T> typeInfo) => new(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo));

    /// <summary>Reads the value as a type, by the metadata of the caller's own serializer context.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="typeInfo">The metadata.</param>
    /// <returns>The object.</returns>
    /// <exception cref="JsonException">The value does not have that type.</exception>
    public T? To<T>(JsonTypeInfo<T> typeInfo) => JsonSerializer.Deserialize(utf8, typeInfo);

    /// <summary>Gets the value as an element of System.Text.Json that lives as long as it is held.</summary>
    /// <returns>The element.</returns>
    public JsonElement ToElement()
    {
        using JsonDocument document = JsonDocument.Parse(utf8);
        return document.RootElement.Clone();
    }

    /// <inheritdoc/>
    public bool Equals(DbtJson? other) => other is not null && utf8.AsSpan().SequenceEqual(other.utf8);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DbtJson);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (byte one in utf8)
        {
            hash.Add(one);
        }

        return hash.ToHashCode();
    }

    /// <summary>Gets the JSON text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Encoding.UTF8.GetString(utf8);

    internal static DbtJson FromBytes(byte[] utf8) => new(utf8);
}
