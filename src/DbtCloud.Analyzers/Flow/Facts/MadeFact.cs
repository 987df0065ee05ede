using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Flow.Facts;

/// <summary>A client or message that has an address and an Authorization header.</summary>
internal sealed class MadeFact(RequestUrl address, Text token)
{
    public RequestUrl Address { get; } = address;

    public Text Token { get; } = token;
}
