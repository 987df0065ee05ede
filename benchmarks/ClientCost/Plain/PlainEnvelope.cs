namespace DbtCloud.Benchmarks.ClientCost.Plain;

/// <summary>What somebody writes who wants the answer of one operation and nothing else.</summary>
public sealed record PlainEnvelope<T>(PlainStatus? Status, T? Data, PlainExtra? Extra);

public sealed record PlainStatus(int Code, bool IsSuccess, string? UserMessage, string? DeveloperMessage);

public sealed record PlainExtra(PlainPagination? Pagination);

public sealed record PlainPagination(int Count, int TotalCount);
