namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>One parameter of a method or property of its options.</summary>
internal sealed record ClientParameter(string Wire, string Name, WireType Type, string Summary);
