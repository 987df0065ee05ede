using System.Text.Json;

namespace DbtCloud.ApiModel.Model;

/// <summary>One member of an object. Whatever is published, an answer may carry null for it.</summary>
internal sealed record ApiProperty
{
    /// <summary>
    /// The type expression: <c>string</c>, <c>boolean</c>, <c>integer</c>, <c>int64</c>, <c>datetime</c>, <c>duration</c>, <c>epochMicros</c>,
    /// <c>password</c>, <c>object</c> (free members), <c>any</c>, <c>[X]</c> (list), <c>{X}</c> (map by name), <c>A|B</c>, or a schema's name.
    /// </summary>
    public required string Type { get; init; }

    public bool Required { get; init; }

    public bool ReadOnly { get; init; }

    public bool WriteOnly { get; init; }

    public bool Deprecated { get; init; }

    public JsonElement? Default { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public int? MaxLength { get; init; }

    public string? Pattern { get; init; }
}
