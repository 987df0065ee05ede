namespace DbtCloud.ApiModel.Model;

/// <summary>One published answer of an operation.</summary>
internal sealed record ApiResponse
{
    public required int Status { get; init; }

    /// <summary>How the data is wrapped: see <see cref="ApiEnvelopes"/>.</summary>
    public required string Envelope { get; init; }

    /// <summary>The type expression of the data, of one row where <see cref="List"/> is true; null where there is none.</summary>
    public string? Type { get; init; }

    /// <summary>True when <c>data</c> holds rows.</summary>
    public bool List { get; init; }

    /// <summary>The published schema of the whole body.</summary>
    public string? Schema { get; init; }

    public string? Media { get; init; }
}
